import type { DirectoryDb } from '../tables.ts'
import { listKindsByArea } from './support-map-queries.ts'
import type { KindsTogether } from './support-map-rules.ts'

export interface SupportByArea {
  /** Kinds of support in the area of this code, as `supportFound` reads them. */
  of: (code: string) => Promise<readonly KindsTogether[]>
  /** Called when the directory's edition has moved. */
  forget: () => void
}

/** Unpacking every public record takes long, so all areas are counted together, once for each edition. */
export function rememberSupport(db: DirectoryDb): SupportByArea {
  let kept: Promise<Map<string, KindsTogether[]>> | undefined
  const forget = (): void => {
    kept = undefined
  }
  const count = async () => Map.groupBy(await listKindsByArea(db), ({ code }) => code)
  return {
    of: async (code) => {
      if (!kept) {
        const asked = count()
        kept = asked
        // A failure is nobody's answer but of those who waited for it.
        asked.catch(() => kept === asked && forget())
      }
      return (await kept).get(code) ?? []
    },
    forget,
  }
}
