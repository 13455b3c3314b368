import { Card, Tag } from '../../../design-system/index.ts'
import { sectorWords } from '../../organisations/organisation.ts'
import { paths } from '../../paths.ts'
import type { Listed } from './listed.ts'
import { reviewSentences } from './review-words.ts'

/** Who somebody is, in a line: what they do, in which field, with which hub. */
export const listedFacts = ({ kind, job, sector, hub }: Listed): string[] => [
  ...(kind === 'person' ? [job ?? 'A person'] : []),
  ...(sector === null ? [] : [sectorWords[sector]]),
  ...(hub === null ? [] : [hub.name]),
]

export function ListedCard({ listed }: { listed: Listed }) {
  const [first, ...rest] = reviewSentences(listed)
  return (
    <Card
      heading={listed.name}
      href={paths.pledge(listed.code)}
      above={
        <>
          {listed.demonstration && <Tag>Demonstration</Tag>} {listedFacts(listed).join(' · ')}
        </>
      }
    >
      <p>{first}</p>
      <p class="small quiet">{rest[0]}</p>
    </Card>
  )
}
