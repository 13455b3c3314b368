import type { CoveredPart } from '../../directory/index.ts'
import type { FindForm } from '../../guidance/index.ts'
import type { Hub, Organisation } from '../tables.ts'
import type { PublicContact } from './hub.ts'

/** What the public page of a hub shows. */
export interface HubModel {
  hub: Hub
  resting: boolean
  /** Who else reads a question, and by when it is answered if somebody asks today. */
  reads: { also: Hub | null; promised: string }
  drawn: CoveredPart | null
  contacts: readonly PublicContact[]
  organisations: readonly Organisation[]
  /** Areas of the hub that services say they cover. */
  covered: readonly { code: string; name: string; services: number }[]
  practitioners: number
  findForm: FindForm
  today: string
}
