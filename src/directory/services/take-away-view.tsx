import { QuietLinkList } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import type { ServiceModel } from './service-model.ts'

export function PrintedFrom({ model: { service, readOn } }: { model: ServiceModel }) {
  return (
    <p class="quiet small">
      From Towpath, {readOn}. A listing is information, not a recommendation. It comes from: {service.source}.
    </p>
  )
}

type Props = {
  model: ServiceModel
  /** The page to print, where the page is part of somebody's search. */
  printInSearch: string | undefined
}

export function TakeAway({ model: { service }, printInSearch }: Props) {
  const alone = { href: paths.service(service.id), text: 'This page without your search, to share' }
  return (
    <section class="service__take-away no-print" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
      <QuietLinkList
        links={[
          ...(printInSearch === undefined ? [] : [alone]),
          { href: printInSearch ?? paths.servicePrint(service.id), text: 'A page to print' },
          { href: paths.serviceContact(service.id), text: 'A contact card for your phone' },
          { href: paths.serviceProblem(service.id), text: 'Something is wrong with this' },
          { href: guidancePaths.howItFelt('service', service.id), text: 'How did using it feel?' },
        ]}
      />
      <p class="quiet small">
        A listing is information, not a recommendation. It comes from: {service.source}.
      </p>
    </section>
  )
}
