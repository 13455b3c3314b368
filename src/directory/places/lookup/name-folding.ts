// Words that are written in two ways inside one name: both sides of a comparison take the second.
const evened = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['and', '&'],
  ['upon', 'on'],
])

/** How names are compared: no accents, lower case, apostrophes dropped, hyphens as spaces, "St" and "Saint" evened out. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ.]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .map((word) => evened.get(word) ?? word)
    .join(' ')
}
