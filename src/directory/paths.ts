// Every address of the directory, once. Nothing that a visitor typed is in any of them.
export const paths = {
  home: '/',
  find: '/find',
  results: (sealed: string) => `/find/r/${sealed}`,
  resultsBand: (sealed: string, band: string, page: number) => `/find/r/${sealed}?show=${band}&page=${page}`,
  list: (sealed: string) => `/find/r/${sealed}?show=list`,
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
