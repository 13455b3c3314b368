import { type Asked, one } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, isWebsite, orNone, typed, typedLines } from '../forms/typed-fields.ts'
import { isSector } from '../organisations/organisation.ts'
import type { PractitionerListing } from '../tables.ts'

export type ListingGiven = Pick<
  PractitionerListing,
  'name' | 'job' | 'sector' | 'works_with' | 'registered_with' | 'website' | 'hub_id' | 'organisation_id'
>

export interface TypedListing {
  name: string
  job: string
  sector: string
  worksWith: string
  registeredWith: string
  website: string
  hub: string
  organisation: string
  agreed: boolean
}

export type ListingErrors = WrongIn<TypedListing>
export type ListingForm = ReadForm<TypedListing, { listing: ListingGiven }>

/** Where this person may be listed: hubs that they belong to, organisations that they work in. */
export interface ListingPlaces {
  hubs: readonly { id: string; name: string }[]
  organisations: readonly { id: string; name: string }[]
}

export const typedListing = (listing: PractitionerListing): TypedListing => ({
  name: listing.name,
  job: listing.job,
  sector: listing.sector,
  worksWith: listing.works_with,
  registeredWith: listing.registered_with ?? '',
  website: listing.website ?? '',
  hub: listing.hub_id,
  organisation: listing.organisation_id ?? '',
  agreed: false,
})

/** Nobody is listed by default: the box is empty each time, and says what is shown and to whom. */
export function readListingForm(form: Asked['form'], { hubs, organisations }: ListingPlaces): ListingForm {
  const given: TypedListing = {
    name: typed(form, 'name', 120),
    job: typed(form, 'job', 160),
    sector: one(form.sector),
    worksWith: typedLines(form, 'worksWith', 300),
    registeredWith: typed(form, 'registeredWith', 200),
    website: typed(form, 'website', 300),
    hub: one(form.hub),
    organisation: one(form.organisation),
    agreed: one(form.agreed) === 'yes',
  }
  const { sector, website } = given
  const errors: ListingErrors = errorsIn({
    name: given.name === '' && 'Write the name that people know you by at work',
    job: given.job === '' && 'Say what you do',
    sector: !isSector(sector) && 'Choose the sector that fits best',
    worksWith:
      given.worksWith === '' && 'Say who you work with, such as: adults, or families with small children',
    website: website !== '' && !isWebsite(website) && 'Write the whole address, beginning with https://',
    hub: !hubs.some(({ id }) => id === given.hub) && 'Choose the hub on whose page you are listed',
    agreed: !given.agreed && 'Say that you agree to be shown, or leave this page',
  })
  if (!isSector(sector)) return { kind: 'invalid', typed: given, errors }
  return formOf(given, errors, () => ({
    listing: {
      ...{ name: given.name, job: given.job, sector, works_with: given.worksWith },
      registered_with: orNone(given.registeredWith),
      website: orNone(website),
      hub_id: given.hub,
      organisation_id: organisations.find(({ id }) => id === given.organisation)?.id ?? null,
    },
  }))
}
