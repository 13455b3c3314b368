import { readAddress } from '../../../people/index.ts'
import { type Asked, many } from '../../../platform/http/route.ts'
import { errorsIn, isMailbox, linesOf, typed, typedLines } from '../../forms/typed-fields.ts'
import type { Hub } from '../../tables.ts'
import { isAreaCode } from './hub-area.ts'

export interface TypedHub {
  name: string
  areaWords: string
  /** Councils and first halves of postcodes that are still to be looked up, one a line. */
  lookUp: string
  codes: string[]
  about: string
  mailbox: string
  coordinator: string
}

export type HubErrors = Partial<Record<keyof TypedHub, string>>

export const emptyHub: TypedHub = {
  ...{ name: '', areaWords: '', lookUp: '', codes: [], about: '', mailbox: '', coordinator: '' },
}

/** What is changed of a hub by whoever looks after the whole network. */
export type Area = Pick<Hub, 'name' | 'area_words' | 'area_codes'>
export type TypedArea = Pick<TypedHub, 'name' | 'areaWords' | 'codes'>

export const typedArea = ({ name, area_words, area_codes }: Area): TypedArea => ({
  ...{ name, areaWords: area_words, codes: area_codes },
})

export const readTypedHub = (form: Asked['form']): TypedHub => ({
  name: typed(form, 'name', 100),
  areaWords: typed(form, 'areaWords', 200),
  lookUp: typedLines(form, 'lookUp', 3000),
  codes: [...new Set(many(form.codes).filter(isAreaCode))].slice(0, 200),
  about: typedLines(form, 'about', 3000),
  mailbox: typed(form, 'mailbox', 200),
  coordinator: typed(form, 'coordinator', 254),
})

interface Facts {
  /** Other open hubs. */
  others: readonly Hub[]
  isPersonal: (email: string) => boolean
}

/** An area has one hub (S0.22): what another one has already is named, with whose it is. */
function takenWords(codes: readonly string[], others: readonly Hub[]): string | false {
  const [owner] = others.filter(
    ({ is_national, area_codes }) => !is_national && area_codes.some((code) => codes.includes(code)),
  )
  return owner !== undefined && `A part of this area belongs to ${owner.name}. An area has one hub`
}

export function problemsOfArea(given: TypedHub, { others }: Pick<Facts, 'others'>, isNational = false) {
  return errorsIn({
    name:
      (given.name === '' && 'Write what people call the hub') ||
      (others.some(({ name }) => name.toLowerCase() === given.name.toLowerCase()) &&
        'Another hub has this name'),
    areaWords: given.areaWords === '' && 'Write the area as people say it',
    lookUp: linesOf(given.lookUp).length > 0 && 'Look up these first, or empty the field',
    codes:
      !isNational &&
      ((given.codes.length === 0 && 'Choose at least one council or first half of a postcode') ||
        takenWords(given.codes, others)),
  })
}

export const problemsOfNew = (given: TypedHub, facts: Facts): HubErrors => ({
  ...problemsOfArea(given, facts),
  ...errorsIn({
    about: given.about === '' && 'Write a sentence or two about this hub',
    mailbox:
      (!isMailbox(given.mailbox) && 'Write the hub’s e-mail address, like hub@example.com') ||
      (facts.isPersonal(given.mailbox) && 'Use a mailbox of the hub, not of one person. People come and go'),
    coordinator:
      given.coordinator !== '' &&
      readAddress(given.coordinator) === null &&
      'Write the whole address, such as name@example.org, or leave it empty',
  }),
})
