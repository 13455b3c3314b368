export const howOftenWords = {
  week: 'Each week, on Monday',
  month: 'Each month, on the first day',
} as const

export type HowOften = keyof typeof howOftenWords

export const isHowOften = (text: string): text is HowOften => Object.hasOwn(howOftenWords, text)

/** What somebody would like to get. */
export interface NewsWish {
  personId: string
  howOften: HowOften
  stopCode: string
  /** News up to here has been sent. */
  toldUntil: Date
}
