/** "no teams", "1 team", "3 teams". `more`: where it is more than an added s. Never of people who are to be rounded. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count === 0 ? 'no' : count} ${more}`
