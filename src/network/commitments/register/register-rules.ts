import type { Listed } from './listed.ts'

/** What somebody looks for in the register. Empty fields ask for nothing. */
export interface RegisterSearch {
  name: string
  sector: string
  hub: string
}

export const emptySearch: RegisterSearch = { name: '', sector: '', hub: '' }

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Each word of the name has to stand somewhere in it, in any order and without accents. */
export function searchRegister(listed: readonly Listed[], search: RegisterSearch): Listed[] {
  const words = plain(search.name).split(' ')
  return listed.filter(
    ({ name, sector, hub }) =>
      words.every((word) => plain(name).includes(word)) &&
      (search.sector === '' || sector === search.sector) &&
      (search.hub === '' || hub?.slug === search.hub),
  )
}
