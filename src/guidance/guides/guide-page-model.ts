import type { GuidanceContent } from '../guidance-content.ts'
import type { WordChoice } from './better-word.ts'
import type { Guide } from './guide.ts'

export interface GuidePageModel {
  guide: Guide
  content: GuidanceContent
  choice: WordChoice
  /** YYYY-MM-DD in Europe/London. */
  today: string
}
