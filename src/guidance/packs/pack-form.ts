import type { FormError } from '../../design-system/index.ts'
import { type Asked, many } from '../../platform/http/route.ts'
import { readers } from '../guides/guide.ts'
import { MOST_IN_PACK, type Pack, type PackChoice } from './pack.ts'

export const fields = { readers: 'reader', topics: 'topic', sheets: 'sheet' } as const

/** What is none of our lists is passed over when the pack is put together. */
export const readChoice = (form: Asked['form']): PackChoice => ({
  readers: readers.filter((reader) => many(form[fields.readers]).includes(reader)),
  topics: many(form[fields.topics]),
  sheets: many(form[fields.sheets]),
})

/** Why no PDF can be made of this; null when it can. */
export function problemWith(choice: PackChoice, pack: Pack): FormError | null {
  const count = pack.guides.length + pack.sheets.length
  if (choice.topics.length > 0 && choice.readers.length === 0)
    return { text: 'Choose who will read the guides', href: `#${fields.readers}` }
  if (choice.topics.length > 0 && pack.guides.length === 0)
    return {
      text: 'Nobody has written this for these readers yet. Choose another',
      href: `#${fields.readers}`,
    }
  if (count === 0) return { text: 'Choose at least one guide or worksheet', href: `#${fields.topics}` }
  if (count > MOST_IN_PACK)
    return {
      text: `These are ${count}. Choose ${MOST_IN_PACK} or fewer, and put the rest in another file`,
      href: `#${fields.topics}`,
    }
  return null
}
