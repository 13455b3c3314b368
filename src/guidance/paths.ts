import type { Reader } from './guides/guide.ts'
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
  allLines: '/urgent-help/all',
  /** One situation of urgent help; its id names no need. */
  urgentHelpAbout: (section: string) => `/urgent-help/about/${section}`,
  kinds: '/kinds',
  kindsByNeed: '/kinds/by-need',
  kind: (slug: string) => `/kinds/${slug}`,
  compare: '/compare',
  compared: (sealed: string) => `/compare/${sealed}`,
  finder: '/finder',
  finderAt: (sealed: string) => `/finder/${sealed}`,
  guides: '/understand',
  topic: (topic: string) => `/understand/${topic}`,
  guide: (topic: string, reader: Reader) => `/understand/${topic}/${reader}`,
  guideFile: (topic: string, reader: Reader) => `/understand/${topic}/${reader}.pdf`,
  /** The same guides with the word that a reader likes for getting better; the word is sealed. */
  withWord: (sealed: string, path: string) => `/with/${sealed}${path}`,
  forProfessionals: '/professionals',
  pack: '/pack',
  /** The same form, answered with lines that say how far it is. */
  packSteps: '/pack/steps',
  howItFelt: (about: string, of: string) => `/how-it-felt/${about}/${of}`,
  feltSent: (sealed: string) => `/how-it-felt/sent/${sealed}`,
  feltAnswer: '/how-it-felt/answer',
  stayingSafe: '/staying-safe',
  beforeYouStart: '/before-you-start',
  about: '/about',
  howWeWrite: '/about/words',
  privacy: '/about/privacy',
  accessibility: '/accessibility',
  /** The first page of the site, which another capability answers. */
  start: '/',
} as const
