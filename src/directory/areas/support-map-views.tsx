import { Details, Table } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { servicesInWords } from '../find/band-words.ts'
import { paths } from '../paths.ts'
import type { AreaSupport } from './read-support.ts'
import { SeedHead } from './seed-head.tsx'
import { type GroupFound, worthOfDot } from './support-map-rules.ts'

interface Props {
  area: string
  found: AreaSupport
}

const NONE = 'None that we know of yet'
const inFigures = (count: number): string => count.toLocaleString('en-GB')

/** What there is in an area at a glance, the gaps too, and the same as a table. */
export function SupportMap({ area, found }: Props) {
  const { groups, gaps } = found
  const worth = worthOfDot(groups)
  const dotsOf = ({ services }: GroupFound): number => Math.ceil(services / worth)
  const most = Math.max(1, ...groups.map(dotsOf))
  return (
    <section class="support-map" aria-labelledby="support-map">
      <h2 id="support-map">What there is in {area}</h2>
      <p class="small quiet">
        {worth === 1 ? 'One dot is one service.' : `One dot is up to ${worth} services.`}{' '}
        <a href="#services">Go to the services</a>
      </p>
      <ul class="support-map__groups">
        {groups.map((group) => (
          <li key={group.id}>
            <SeedHead dots={dotsOf(group)} most={most} />
            <p>
              <strong>{group.label}</strong>
              <br />
              {servicesInWords(group.services)}
            </p>
          </li>
        ))}
        {gaps.length > 0 && (
          <li class="support-map__gaps">
            <SeedHead dots={0} most={most} />
            <p>
              <strong>{NONE}</strong>
              <br />
              {gaps.map(({ label }) => label).join(' · ')}
            </p>
          </li>
        )}
      </ul>
      <p class="small">
        Something missing may be a gap in what we know. Phone and online help is for everywhere, and so is{' '}
        <a href={guidancePaths.urgentHelp}>urgent help</a>.
      </p>
      <Details summary="The same in words">
        <InWords area={area} found={found} />
      </Details>
    </section>
  )
}

function InWords({ area, found: { total, unsaid, groups, gaps, wider } }: Props) {
  return (
    <>
      <Table
        id="support-in-words"
        caption={`Kinds of support in ${area}`}
        firstCellIsHeader
        columns={[{ heading: 'Support' }, { heading: 'Services', numeric: true }]}
        rows={[
          ...groups.flatMap(({ label, services, kinds }) => [
            [label, inFigures(services)],
            ...kinds.map((kind) => [<KindLink kind={kind} />, inFigures(kind.services)]),
          ]),
          ...gaps.map(({ label }) => [label, 'None known yet']),
        ]}
      />
      <p class="small">
        Counted are {servicesInWords(total)} with a door in {area} or that say they cover it. One that gives
        several kinds of support stands under each.
        {unsaid > 0 && ` Of ${servicesInWords(unsaid)} we do not know the kind.`}
      </p>
      {wider.length > 0 && (
        <p class="small">
          For a wider area:{' '}
          {wider.map(({ code, name, services }, index) => (
            <span key={code}>
              {index > 0 && ' · '}
              <a href={paths.area(code)}>{name}</a>, {servicesInWords(services)}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function KindLink({ kind }: { kind: GroupFound['kinds'][number] }) {
  return (
    <a class="support-map__kind" href={kind.href}>
      {kind.label}
    </a>
  )
}
