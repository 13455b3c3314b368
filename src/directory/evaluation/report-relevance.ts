import { rateLine } from './rates.ts'
import { ndcg, type RelevanceFigures, type RelevanceOutcome } from './relevance-figures.ts'

/** Below this a query is worth a look. */
const POOR = 0.4

export const relevanceReportLines = (
  result: RelevanceFigures,
  outcomes: readonly RelevanceOutcome[],
): string[] => [
  `  ${'nDCG@10'.padEnd(36)} ${rateLine(result.ndcg10)}`,
  `  ${'recall@10 of grade 2'.padEnd(36)} ${rateLine(result.recall10)}`,
  `  ${'a right answer in the first 5'.padEnd(36)} ${rateLine(result.success5)}`,
  ...outcomes
    .map((each) => ({ id: each.id, value: ndcg(each) }))
    .filter(({ value }) => value < POOR)
    .map(({ id, value }) => `  ${id.padEnd(12)} nDCG ${value.toFixed(2)}`),
]

export const relevanceReportJson = (
  queries: number,
  { ndcg10, recall10, success5 }: RelevanceFigures,
): string =>
  JSON.stringify({ queries, ndcg10: ndcg10.value, recall10: recall10.value, success5: success5.value })
