import { BackLink, Card, DoneNote, QuietLinkList } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { YesOrNoForm } from '../../forms/yes-or-no-form.tsx'
import { paths } from '../../paths.ts'
import type { Hub, Organisation, OrganisationPerson } from '../../tables.ts'
import { sectorWords } from '../organisation.ts'

interface Props {
  hub: Hub
  organisations: readonly Organisation[]
  /** Sectors that nobody of this hub comes from (S1.3). */
  missing: readonly string[]
  /** Who leads those that ask. */
  leads: readonly OrganisationPerson[]
  done?: string | undefined
}

/** Who asks, in what job, and since when. */
function whoAsks(
  { asked_on, left_on }: Pick<Organisation, 'asked_on' | 'left_on'>,
  leads: readonly OrganisationPerson[],
): string[] {
  const names = leads.map(({ name, job }) =>
    job === null ? `${name} (job not said yet)` : `${name}, ${job}`,
  )
  const since = asked_on === null ? '' : ` Since ${longDate(asked_on)}.`
  return [
    ...(names.length > 0
      ? [`Asked for by ${names.join('; ')}.${since}`]
      : since === ''
        ? []
        : [`Asks${since}`]),
    ...(left_on === null ? [] : [`It belonged to the network before, until ${longDate(left_on)}.`]),
  ]
}

export function HubOrganisations({ hub, organisations, missing, leads, done }: Props) {
  const asking = organisations.filter(({ state }) => state === 'asked')
  const members = organisations.filter(({ state }) => state === 'member')
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <DoneNote done={done} />
      <h1>Organisations</h1>
      {asking.length > 0 && (
        <section aria-labelledby="asking">
          <h2 id="asking">Asking to join</h2>
          {asking.map(({ id, name, sector, about, ...organisation }) => (
            <Card key={id} heading={name} above={sectorWords[sector]}>
              <p class="keep-lines">{about}</p>
              {whoAsks(
                organisation,
                leads.filter(({ organisation_id }) => organisation_id === id),
              ).map((words) => (
                <p key={words} class="quiet">
                  {words}
                </p>
              ))}
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
