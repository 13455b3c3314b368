import { BackLink, ButtonLink, DoneNote, Table } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Partner } from '../area-work/tables.ts'
import { sectorWords } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

interface ListProps {
  hub: Hub
  partners: readonly Partner[]
  /** Sectors that neither a partner nor a member comes from (S1.3). */
  missing: readonly string[]
  today: string
  done: string | undefined
}

const nextWords = (day: string | null, today: string): string =>
  day === null ? 'No day yet' : day < today ? `Overdue: ${longDate(day)}` : longDate(day)

export function PartnerList({ hub, partners, missing, today, done }: ListProps) {
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
          <Table
            id="partners"
            caption={`Partners of ${hub.name}`}
            firstCellIsHeader
            columns={[{ heading: 'Partner' }, { heading: 'Next contact' }, { heading: 'Sector' }]}
            rows={partners.map(({ id, name, sector, next_contact_on }) => [
              <PartnerLink hub={hub} id={id} name={name} />,
              nextWords(next_contact_on, today),
              sectorWords[sector],
            ])}
          />
          <p>
            <a href={paths.partnersFile(hub.slug)}>Take the list away as a file (CSV)</a>
          </p>
        </>
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

const PartnerLink = ({ hub, id, name }: { hub: Hub; id: string; name: string }) => (
  <a href={paths.partner(hub.slug, id)}>{name}</a>
)
