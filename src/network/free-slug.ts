import { randomBytes } from 'node:crypto'

/** "Aire Bank Trust" → "aire-bank-trust": an address that people can read aloud. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'organisation'

/** The part of an address that stands for this name; where another has it already, with six letters and figures behind it. */
export async function freeSlug(name: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const slug = slugOf(name)
  return (await isTaken(slug)) ? `${slug}-${randomBytes(3).toString('hex')}` : slug
}
