import { BackLink, Card, InsetText } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { sectorWords } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { Hub, PractitionerListing } from '../tables.ts'

export function PractitionerCard({ listing }: { listing: PractitionerListing }) {
  const { name, job, sector, works_with, registered_with, website, checked_on, demonstration } = listing
  return (
    <Card heading={name} above={sectorWords[sector]} foot={`Checked ${longDate(checked_on)}`}>
      <p>{job}</p>
      <p>Works with: {works_with}</p>
      {registered_with && <p>Registered with: {registered_with}</p>}
      {website && <p>{demonstration ? website : <a href={website}>{website}</a>}</p>}
    </Card>
  )
}

interface Props {
  hub: Hub
  listings: readonly PractitionerListing[]
}

export function PractitionerList({ hub, listings }: Props) {
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      <h1>Practitioners</h1>
      <p class="measure">
        People of {hub.name} who chose to be listed here. A listing says that somebody belongs to the network.
        It is not a recommendation.
      </p>
      {listings.length === 0 && (
        <InsetText>
          <p>
            Nobody has chosen to be listed here yet. <a href={paths.askHub(hub.slug)}>Ask the hub</a> who
            there is.
          </p>
        </InsetText>
      )}
      {listings.map((listing) => (
        <PractitionerCard key={listing.person_id} listing={listing} />
      ))}
      <p class="measure small">
        “Counsellor” and “psychotherapist” are titles that anybody may use. You can ask which register
        somebody is on, and look them up there.
      </p>
    </>
  )
}
