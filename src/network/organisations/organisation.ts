export const sectors = [
  { value: 'health', text: 'Health' },
  { value: 'mental_health', text: 'Mental health' },
  { value: 'early_years', text: 'Early years' },
  { value: 'education', text: 'Schools and colleges' },
  { value: 'children_social_care', text: 'Children’s social care' },
  { value: 'adult_social_care', text: 'Adult social care' },
  { value: 'youth', text: 'Youth work and youth justice' },
  { value: 'police_justice', text: 'Police, courts and prisons' },
  { value: 'housing', text: 'Housing and homelessness' },
  { value: 'public_health', text: 'Public health and councils' },
  { value: 'community', text: 'Charities and community groups' },
  { value: 'lived_experience', text: 'Groups led by people with lived experience' },
  { value: 'faith_culture_sport', text: 'Faith, culture and sport' },
] as const
export type Sector = (typeof sectors)[number]['value']

/** For a field from which one has to be chosen. */
export const sectorOptions = [{ value: '', text: 'Choose' }, ...sectors]

export const isSector = (text: string): text is Sector => sectors.some(({ value }) => value === text)

export const sectorWords = Object.fromEntries(sectors.map(({ value, text }) => [value, text])) as Record<
  Sector,
  string
>

/** What somebody does with people, not how good they are: no level is higher in worth than another. */
export const levels = [
  { value: 'informed', text: 'I meet people in my work', hint: 'And know how the past can show' },
  { value: 'skilled', text: 'I support people directly', hint: 'Over days or months' },
  { value: 'enhanced', text: 'I often work with people who have been through a lot' },
  { value: 'specialist', text: 'I give specialist therapy or lead such work' },
] as const
export type Level = (typeof levels)[number]['value']

export type OrganisationState = 'asked' | 'member' | 'declined' | 'left'
