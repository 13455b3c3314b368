import { type Asked, many, one } from '../../platform/http/route.ts'
import type { Hub } from '../tables.ts'
import { type HowOften, isHowOften } from './news-by-email.ts'

export interface TypedWish {
  /** Slugs of hubs. */
  hubs: readonly string[]
  howOften: HowOften | 'off' | ''
}
export type WishErrors = Partial<Record<keyof TypedWish, string>>

export function readWish(
  form: Asked['form'],
  known: readonly Hub[],
): { typed: TypedWish; errors: WishErrors } {
  const howOften = one(form.howOften)
  const hubs = many(form.hubs).filter((slug) => known.some((hub) => hub.slug === slug))
  if (howOften === 'off') return { typed: { hubs, howOften }, errors: {} }
  if (!isHowOften(howOften))
    return { typed: { hubs, howOften: '' }, errors: { howOften: 'Choose how often, or not at all' } }
  return {
    typed: { hubs, howOften },
    errors: hubs.length === 0 ? { hubs: 'Choose at least one hub, or not at all' } : {},
  }
}
