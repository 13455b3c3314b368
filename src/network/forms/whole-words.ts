import { type Asked, one } from '../../platform/http/route.ts'

/** A field as it was typed, not cut: what is signed in public must not lose its end unseen, so `tooLong` says it. */
export const wholeWords = (form: Asked['form'], name: string): string =>
  one(form[name]).replaceAll('\0', ' ').replaceAll('\r\n', '\n').trim()

/** The same for a field of one line: whoever sends line breaks in it gets none. */
export const wholeLine = (form: Asked['form'], name: string): string =>
  wholeWords(form, name).replace(/[\p{Cc}\s]+/gu, ' ')

export const tooLong = (text: string, most: number): string | undefined =>
  text.length > most ? `Shorten it to ${most} characters. It has ${text.length}` : undefined
