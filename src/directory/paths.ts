/** Which page of the results: a band with its page, or the visitor's own list; the first page when there is none. */
export interface ResultsPlace {
  show: string
  page?: number | undefined
}

const queryOf = (place?: ResultsPlace): string => {
  if (!place) return ''
  return place.page === undefined ? `?show=${place.show}` : `?show=${place.show}&page=${place.page}`
}

// Every address of the directory, once. Nothing that a visitor typed is in any of them.
export const paths = {
  home: '/',
  find: '/find',
  results: (sealed: string, place?: ResultsPlace) => `/find/r/${sealed}${queryOf(place)}`,
  resultsBand: (sealed: string, band: string, page: number): string =>
    paths.results(sealed, { show: band, page }),
  list: (sealed: string): string => paths.results(sealed, { show: 'list' }),
  /** A service as somebody came to it from their results: it knows the way back and their list. */
  resultService: (sealed: string, id: string, place?: ResultsPlace) =>
    `/find/r/${sealed}/service/${id}${queryOf(place)}`,
  /** … to print it, and come back to it. */
  resultServicePrint: (sealed: string, id: string, place?: ResultsPlace) =>
    `/find/r/${sealed}/service/${id}/print${queryOf(place)}`,
  /** The place on a page of results where it says what was put on the list; the same for whatever it was. */
  noted: '#noted',
  service: (id: string) => `/service/${id}`,
  servicePrint: (id: string) => `/service/${id}/print`,
  serviceContact: (id: string) => `/service/${id}/contact.vcf`,
  serviceProblem: (id: string) => `/service/${id}/problem`,
  serviceProblemSent: (id: string) => `/service/${id}/problem/sent`,
  topics: '/topics',
  topic: (code: string) => `/topics/${code}`,
  areas: '/areas',
  area: (code: string) => `/areas/${code}`,
  placeNames: '/place-names.json',
  aboutData: '/about/data',
} as const
