import type { ComponentChildren } from 'preact'
import { longDate } from '../../platform/clock/long-date.ts'
import { longMoment } from '../../platform/clock/long-moment.ts'
import { drawn } from '../../platform/html/stencil.ts'
import { peopleWords, toldOfPeople, type ValueWords } from './about-me-words.ts'

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(value)
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  isId(value) ||
  (typeof value === 'object' && Object.values(value ?? {}).every(isNothing))

const sections: Readonly<Record<string, string>> = {
  people: 'You and your sign-in',
  hubs: 'Hubs, listing, comments and news',
}

/** Names in the file for programs that say too little to a person. */
const words: Readonly<Record<string, string>> = {
  email: 'E-mail',
  did: 'What was done, by you or about you',
  mail: 'Messages to you',
  signIns: 'Where you are signed in',
  why: 'What you wrote when you asked',
  at: 'When',
  own: 'Your own',
  no_teams: 'Not in teams',
  is_lead: 'Leads it',
  is_contact: 'Can be asked about it',
  what_we_will_do: 'What will be done',
  whatWeWillDo: 'What will be done',
  commitmentId: 'Commitment',
  authority: 'What lets you sign',
  kind: 'What was done',
  answer: 'What you chose',
  what: 'What was done',
  signings: 'What you signed',
  signed: 'What you signed, for yourself or others',
  prepared: 'Prepared, not signed yet',
  state: 'How it stands',
  level: 'How you meet people',
  authorityFrom: 'Who said so',
}

/** `lastUsed`, `last_used` → "Last used". */
const nameOf = (key: string): string => {
  const plain = key
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_all, a, b) => `${a} ${b.toLowerCase()}`)
  return words[key] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}

function plainly(value: unknown, said: Readonly<Record<string, string>> = {}): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const text = String(value)
  const words = Object.hasOwn(said, text) ? said[text] : undefined
  if (words !== undefined) return words
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return longMoment(new Date(text))
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return longDate(text)
  return /^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text
}

interface ToldProps {
  value: unknown
  /** The name that it stands under. */
  under?: string
  values: ValueWords
}

function Told({ value, under = '', values }: ToldProps): ComponentChildren {
  if (typeof value !== 'object' || value === null) return plainly(value, values[under])
  if (Array.isArray(value))
    return (
      <ul>
        {value
          .filter((each) => !isNothing(each))
          .map((each, at) => (
            <li key={at}>
              <Told value={each} under={under} values={values} />
            </li>
          ))}
      </ul>
    )
  return (
    <dl>
      {Object.entries(value)
        .filter(([, each]) => !isNothing(each))
        .map(([key, each]) => (
          <div key={key}>
            <dt>{nameOf(key)}</dt>
            <dd>
              <Told value={each} under={key} values={values} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

const styles = `:root { color-scheme: light dark }
body { font: 17px/1.5 sans-serif; max-width: 42em; margin: 0 auto; padding: 24px 16px; overflow-wrap: anywhere }
dl, ul { margin: 0; padding: 0 } li { list-style: none; border-left: 3px solid #8aa; padding-left: 12px; margin: 0 0 16px }
dt { font-weight: bold } dd { margin: 0 0 8px } h2 { margin-top: 40px }`

/**
 * Everything about somebody as a page to read, kept on their own device: it loads nothing. Numbers that mean something to a
 * program only stand in the other form, which holds all of it (Article 20 of the UK GDPR asks for one, Article 12 for this).
 */
export function aboutMePage(
  all: Readonly<Record<string, unknown>>,
  madeAt: Date,
  otherWords: readonly ValueWords[] = [],
): string {
  const whole = JSON.parse(JSON.stringify(all)) as Record<string, unknown>
  const data = { ...whole, people: toldOfPeople(whole.people) }
  const values: ValueWords = Object.assign({}, peopleWords, ...otherWords)
  const page = drawn(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>About me</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <h1>Everything about me</h1>
        <p>Made on {longMoment(madeAt)}. Whoever opens this file can read it, so keep it where it is safe.</p>
        {Object.entries(data).map(([key, value]) => (
          <section key={key}>
            <h2>{sections[key] ?? nameOf(key)}</h2>
            {isNothing(value) ? <p>Nothing.</p> : <Told value={value} values={values} />}
          </section>
        ))}
      </body>
    </html>,
  )
  return `<!DOCTYPE html>${page.text}`
}
