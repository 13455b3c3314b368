import type { DirectoryDb } from '../tables.ts'
import type { CoveredArea } from './area.ts'
import { listCoveredAreas } from './area-queries.ts'

export interface CoveredAreas {
  list: () => Promise<readonly CoveredArea[]>
  /** Called when the directory's edition has moved. */
  forget: () => void
}

/** Counting areas unpacks every public record (0.3 s for 10,000), so it is done once for each edition, by whoever asks first. */
export function rememberAreas(db: DirectoryDb): CoveredAreas {
  let kept: Promise<readonly CoveredArea[]> | undefined
  const forget = (): void => {
    kept = undefined
  }
  return {
    list: () => {
      if (kept) return kept
      const asked = listCoveredAreas(db)
      kept = asked
      // A failure is nobody's answer but of those who waited for it.
      asked.catch(() => kept === asked && forget())
      return asked
    },
    forget,
  }
}
