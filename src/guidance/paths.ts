import type { Nation } from './urgent-help/helpline.ts'

const nationSlugs: Record<Nation, string> = {
  england: 'england',
  wales: 'wales',
  scotland: 'scotland',
  northern_ireland: 'northern-ireland',
}

// Every address of guidance, once. None names a need: an address stays in the history of a shared device.
export const paths = {
  urgentHelp: '/urgent-help',
  urgentHelpIn: (nation: Nation) => `/urgent-help/${nationSlugs[nation]}`,
  stayingSafe: '/staying-safe',
  beforeYouStart: '/before-you-start',
  about: '/about',
  privacy: '/about/privacy',
  accessibility: '/accessibility',
  /** The first page of the site, which another capability answers. */
  start: '/',
} as const
