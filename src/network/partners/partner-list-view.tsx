import { BackLink, ButtonLink, Details, DoneNote, QuietLinkList } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Partner } from '../area-work/tables.ts'
import { sectorWords } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

interface ListProps {
  hub: Hub
  partners: readonly Partner[]
  ended: readonly Partner[]
  /** Sectors that neither a partner nor a member comes from (S1.3). */
  missing: readonly string[]
  today: string
  done: string | undefined
}

const nextWords = (day: string | null, today: string): string =>
  day === null
    ? 'No next contact yet'
    : `${day < today ? 'Next contact overdue' : 'Next contact'}: ${longDate(day)}`

export function PartnerList({ hub, partners, ended, missing, today, done }: ListProps) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <DoneNote done={done} />
      <h1>Partners</h1>
      <p class="measure">
        Everybody that this hub works with, members or not. Only the hub reads this. On its public page stand
        the names of those who agreed to the area’s ambition.
      </p>
      <p>
        <ButtonLink href={paths.partner(hub.slug, 'new')}>Add a partner</ButtonLink>
      </p>
      {partners.length === 0 ? (
        <p>No partner yet. Whoever you spoke with last is a good beginning.</p>
      ) : (
        <>
          <QuietLinkList
            label={`Partners of ${hub.name}`}
            links={partners.map(({ id, name, sector, next_contact_on }) => ({
              href: paths.partner(hub.slug, id),
              text: name,
              note: `${nextWords(next_contact_on, today)}. ${sectorWords[sector]}`,
            }))}
          />
          <p>
            <a href={paths.partnersFile(hub.slug)}>Download the list (CSV)</a>
          </p>
        </>
      )}
      {ended.length > 0 && (
        <Details summary="Partners that you no longer work with">
          <QuietLinkList
            links={ended.map(({ id, name, ended_on }) => ({
              href: paths.partner(hub.slug, id),
              text: name,
              note: ended_on && `Ended on ${longDate(ended_on)}`,
            }))}
          />
        </Details>
      )}
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">Sectors that are missing</h2>
          <p class="measure">Neither a partner nor a member comes from these yet.</p>
          <ul>
            {missing.map((sector) => (
              <li key={sector}>{sector}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
