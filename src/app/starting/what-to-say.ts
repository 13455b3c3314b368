import { peoplePaths, signInTable } from '../../people/index.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { isThisMachine } from '../request/plain-http.ts'

interface Who {
  isOutboxOpen: boolean
  hasMadeUpPeople: boolean
  hasRealPeople: boolean
}

/** Under the address, for whoever starts it: as whom somebody can come in, or how the first person is invited. */
export function whoCanComeIn(here: string, { isOutboxOpen, hasMadeUpPeople, hasRealPeople }: Who): string[] {
  if (isOutboxOpen)
    return [
      '',
      `People to sign in as, at ${here}${peoplePaths.signIn}. Their mail is at ${peoplePaths.demonstrationOutbox}:`,
      ...signInTable().map((line) => `  ${line}`),
    ]
  const madeUp = hasMadeUpPeople
    ? [
        '',
        'The demonstration is in this database. Messages to its people are sent to nobody and shown to nobody, so',
        'nobody signs in as them. Remove it before you invite anybody: npm run towpath -- demo remove',
      ]
    : []
  const first = hasRealPeople
    ? []
    : [
        '',
        'Nobody belongs to this network yet. Its first administrator: npm run towpath -- invite --administrator ADDRESS',
      ]
  return [...madeUp, ...first]
}

const loud = (words: string): string[] => [
  '',
  `NOBODY CAN SIGN IN ${words}`,
  'Browsers keep a sign-in only over HTTPS, or at localhost. Put a proxy that speaks HTTPS in front, and set',
  'PUBLIC_URL to its address (docs/operating.md).',
]

/** What goes wrong without HTTPS, before somebody walks in a circle. Nothing to say where all is well. */
export function withoutHttps({ PUBLIC_URL, HOST }: Pick<Settings, 'PUBLIC_URL' | 'HOST'>): string[] {
  if (PUBLIC_URL === undefined)
    return isThisMachine(HOST) ? [] : loud('FROM OTHER MACHINES: PUBLIC_URL is not set.')
  const { protocol, hostname } = new URL(PUBLIC_URL)
  return protocol === 'https:' || isThisMachine(hostname) ? [] : loud('at PUBLIC_URL: it is plain HTTP.')
}
