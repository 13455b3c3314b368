import { type Sector, sectors } from './organisation.ts'

/** Sectors that none of these come from, in the order of the list (S1.3). */
export const missingSectors = (present: readonly { sector: Sector }[]): { value: Sector; text: string }[] => {
  const here = new Set(present.map(({ sector }) => sector))
  return sectors.filter(({ value }) => !here.has(value))
}
