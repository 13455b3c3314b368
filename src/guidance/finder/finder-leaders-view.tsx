import { BackLink, QuietLinkList } from '../../design-system/index.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import { type FindForm, FindServicesForm } from '../kinds/find-services-form.tsx'
import { paths } from '../paths.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import { linesFor } from '../urgent-help/helpline-rules.ts'

interface Props {
  content: GuidanceContent
  findServices: FindForm
  /** YYYY-MM-DD in Europe/London. */
  today: string
  back: string
}

/** A team, an organisation or an area: another door, and still somebody to talk to. */
export function FinderLeaders({ content, findServices, today, back }: Props) {
  const kinds = content.kinds.filter((kind) => kind.roles.includes('leader_commissioner'))
  const talk = linesFor(content.lines, ['talk_to_someone'], null).slice(0, 2)
  return (
    <>
      <BackLink href={back} />
      <h1>For a team, an organisation or an area</h1>
      <p class="measure">
        This finder is about one person at a time. For your team or area, these kinds of support may help you
        become trauma-informed together.
      </p>
      <QuietLinkList
        links={kinds.map((kind) => ({ href: paths.kind(kind.slug), text: kind.name, note: kind.what_it_is }))}
      />
      <p class="measure">
        <a href={paths.forProfessionals}>For professionals and organisations</a>
      </p>
      <h2>Services near you</h2>
      <FindServicesForm
        form={findServices}
        id="leaders"
        label="Find services for organisations"
        button="Find services"
      />
      <h2>Somebody to talk to</h2>
      <p class="measure">People who lead are people too. These lines are for you as well.</p>
      <HelplineEntries lines={talk} today={today} showWhere />
    </>
  )
}
