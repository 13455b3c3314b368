import type { Hub } from '../tables.ts'
import type { HubLine } from './hub-card.tsx'
import { isResting } from './hub-rules.ts'

export const lineOf = (hub: Hub, today: string): HubLine => ({ hub, resting: isResting(hub, today) })
