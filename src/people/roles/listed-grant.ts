import type { Grant } from '../signed-in.ts'

export interface ListedGrant extends Grant {
  id: string
}
