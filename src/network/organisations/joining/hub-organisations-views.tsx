import { BackLink, Card, QuietLinkList } from '../../../design-system/index.ts'
import { YesOrNoForm } from '../../forms/yes-or-no-form.tsx'
import { paths } from '../../paths.ts'
import type { Hub, Organisation } from '../../tables.ts'
import { sectorWords } from '../organisation.ts'

interface Props {
  hub: Hub
  organisations: readonly Organisation[]
  /** Sectors that nobody of this hub comes from (S1.3). */
  missing: readonly string[]
}

export function HubOrganisations({ hub, organisations, missing }: Props) {
  const asking = organisations.filter(({ state }) => state === 'asked')
  const members = organisations.filter(({ state }) => state === 'member')
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <h1>Organisations</h1>
      {asking.length > 0 && (
        <section aria-labelledby="asking">
          <h2 id="asking">Asking to join</h2>
          {asking.map(({ id, name, sector, about }) => (
            <Card key={id} heading={name} above={sectorWords[sector]}>
              <p class="keep-lines">{about}</p>
              <YesOrNoForm
                action={paths.hubOrganisations(hub.slug)}
                field="organisation"
                id={id}
                name={name}
              />
            </Card>
          ))}
        </section>
      )}
      <section aria-labelledby="members">
        <h2 id="members">Who belongs</h2>
        {members.length === 0 && <p>None yet. A member of the hub can bring theirs.</p>}
        <QuietLinkList
          links={members.map(({ slug, name, sector }) => ({
            href: paths.editOrganisation(slug),
            text: name,
            note: sectorWords[sector],
          }))}
        />
      </section>
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">Sectors that are missing</h2>
          <p class="measure">Nobody in this hub comes from these yet. Whom could you ask?</p>
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
