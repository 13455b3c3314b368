import { Card, Tag } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { promiseWords, restingWords } from './hub-words.ts'

export interface HubLine {
  hub: Hub
  resting: boolean
}

export function HubCard({ line: { hub, resting } }: { line: HubLine }) {
  return (
    <Card
      heading={hub.name}
      href={paths.hub(hub.slug)}
      above={
        hub.demonstration || resting ? (
          <>
            {hub.demonstration && <Tag>Demonstration</Tag>} {resting && <Tag tone="heather">Resting</Tag>}
          </>
        ) : undefined
      }
      foot={resting ? restingWords(hub) : promiseWords(hub)}
    >
      <p>{hub.area_words}</p>
    </Card>
  )
}
