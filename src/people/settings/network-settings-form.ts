import { looks } from '../../design-system/index.ts'
import { sensitiveWordIn } from '../../guidance/index.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { Site } from '../../platform/site/site.ts'
import { readAddress } from '../sign-in/sign-in-form.ts'

export type TypedSettings = Record<keyof Site, string>
export type SettingErrors = Partial<Record<keyof Site, string>>
export type SettingsForm =
  | { kind: 'valid'; typed: TypedSettings; site: Site }
  | { kind: 'invalid'; typed: TypedSettings; errors: SettingErrors }

const longest: Record<keyof Site, number> = {
  ...{ name: 80, shortName: 24, about: 300, email: 254, phone: 80, post: 300, look: 20 },
}

export const typedSettings = (site: Site): TypedSettings => ({
  ...site,
  about: site.about ?? '',
  email: site.email ?? '',
  post: site.post ?? '',
  phone: site.phone ?? '',
})

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
const lines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()

function errorsIn(typed: TypedSettings): SettingErrors {
  const errors: SettingErrors = {}
  for (const [field, limit] of Object.entries(longest) as [keyof Site, number][])
    if (typed[field].length > limit) errors[field] = `Use ${limit} letters or fewer.`
  if (typed.name === '') errors.name = 'Type the name of the network.'
  if (typed.shortName === '') errors.shortName = 'Type a short name.'
  // Seen in a tab and in a subject by whoever looks over a shoulder (safety guide 1.3).
  else if (sensitiveWordIn(typed.shortName))
    errors.shortName = 'Choose a name that does not say what people come for. Somebody may see it in a tab.'
  if (typed.email !== '' && readAddress(typed.email) === null)
    errors.email = 'Type the whole address, such as hello@example.org, or leave it empty.'
  if (!Object.hasOwn(looks, typed.look)) errors.look = 'Choose one of the looks.'
  return errors
}

const orNone = (text: string): string | null => (text === '' ? null : text)

export function readSettings(form: Asked['form']): SettingsForm {
  const field = (name: keyof Site): string => one(form[name]).slice(0, 1000)
  const typed: TypedSettings = {
    name: oneLine(field('name')),
    shortName: oneLine(field('shortName')),
    about: oneLine(field('about')),
    email: oneLine(field('email')),
    phone: oneLine(field('phone')),
    post: lines(field('post')),
    look: field('look'),
  }
  const errors = errorsIn(typed)
  if (Object.keys(errors).length > 0) return { kind: 'invalid', typed, errors }
  const { about, email, phone, post } = typed
  const contact = { email: readAddress(email), phone: orNone(phone), post: orNone(post) }
  return { kind: 'valid', typed, site: { ...typed, about: orNone(about), ...contact } }
}
