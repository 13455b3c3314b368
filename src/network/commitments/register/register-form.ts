import { z } from 'zod'
import { type Asked, one } from '../../../platform/http/route.ts'
import { sectors } from '../../organisations/organisation.ts'
import type { RegisterSearch } from './register-rules.ts'

export const LONGEST_NAME = 100

const searchSchema = z.strictObject({ name: z.string(), sector: z.string(), hub: z.string() })

/** What does not stand in a list counts as not chosen. */
export function readRegisterForm(form: Asked['form']): RegisterSearch {
  const sector = one(form.sector)
  const hub = one(form.hub)
  return {
    name: one(form.name).replaceAll('\0', ' ').trim().slice(0, LONGEST_NAME),
    sector: sectors.some(({ value }) => value === sector) ? sector : '',
    hub: /^[a-z0-9-]{1,80}$/.test(hub) ? hub : '',
  }
}

/** From a sealed link; null when it is not one of ours. */
export function openSearch(text: string | null): RegisterSearch | null {
  return text === null ? null : searchSchema.parse(JSON.parse(text))
}
