import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { listMembershipsOf } from '../members/membership-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listPlacesOfWork } from '../organisations/people/places-of-work-queries.ts'
import { paths } from '../paths.ts'
import { type ListingPlaces, readListingForm, typedListing } from './listing-form.ts'
import { MyListing } from './listing-views.tsx'
import { deleteListing, findListing, saveListing } from './practitioner-queries.ts'

const TITLE = 'My listing'

const doneWords = { saved: 'Saved. You are listed from now on.' }

async function placesOf(parts: NetworkParts, personId: string): Promise<ListingPlaces> {
  const memberships = await listMembershipsOf(parts.db, personId)
  const mine = new Set(memberships.flatMap(({ hub_id, state }) => (state === 'member' ? [hub_id] : [])))
  const hubs = (await parts.hubs.list()).filter(({ id }) => mine.has(id))
  return { hubs, organisations: await listPlacesOfWork(parts.db, personId) }
}

export const myListingPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { person } = asked
    const places = await placesOf(parts, person.personId)
    const listing = await findListing(parts.db, person.personId)
    const typed = listing
      ? typedListing(listing)
      : {
          ...{ name: person.name, job: '', sector: '', worksWith: '', registeredWith: '', website: '' },
          ...{ hub: places.hubs[0]?.id ?? '', organisation: '', agreed: false },
        }
    const done = doneOf(doneWords, asked)
    return page(
      TITLE,
      <MyListing places={places} isListed={listing !== undefined} typed={typed} done={done} />,
    )
  }

export const myListingDeed =
  (parts: NetworkParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const places = await placesOf(parts, person.personId)
    const read = readListingForm(form, places)
    if (read.kind === 'invalid') {
      const isListed = (await findListing(parts.db, person.personId)) !== undefined
      return invalidForm(TITLE, <MyListing places={places} isListed={isListed} {...read} />)
    }
    const today = londonDate(parts.clock())
    const row = {
      ...read.listing,
      ...{ person_id: person.personId, consent_on: today, checked_on: today, demonstration: false },
    }
    await inTransaction(parts.db, (tx) => saveListing(tx, row))
    return redirect(`${paths.myListing}?done=saved`)
  }

/** Consent is taken back with one press, and the page shows it no longer at once. */
export const endListingDeed =
  (parts: NetworkParts) =>
  async ({ person }: AskedByPerson): Promise<Answer> => {
    await inTransaction(parts.db, (tx) => deleteListing(tx, person.personId))
    return redirect(paths.myHubs)
  }
