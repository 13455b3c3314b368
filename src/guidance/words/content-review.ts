import type { GuidanceContent } from '../guidance-content.ts'
import { paths } from '../paths.ts'
import { isReviewed, type Review, type Source } from './review.ts'

export interface ContentReview {
  /** The page, as people reach it. */
  address: string
  name: string
  review: Review
  sourcesToConfirm: number
}

const toConfirm = (sources: readonly Source[]): number =>
  sources.filter((source) => source.check === 'to_confirm').length

/** Every page of guidance and every worksheet with the state of its review: the list that stewards work from. */
export const contentReviews = ({ kinds, guides, sheets }: GuidanceContent): ContentReview[] => [
  ...guides.all.map((guide) => ({
    address: paths.guide(guide.topic, guide.reader),
    name: `${guide.title} (${guide.reader})`,
    review: guide,
    sourcesToConfirm: toConfirm(guide.sources),
  })),
  ...kinds.map((kind) => ({
    address: paths.kind(kind.slug),
    name: kind.name,
    review: kind.review,
    sourcesToConfirm: toConfirm(kind.sources) + (kind.evidence.check === 'to_confirm' ? 1 : 0),
  })),
  ...sheets.all.map((sheet) => ({
    address: paths.pack,
    name: `${sheet.title} (worksheet)`,
    review: sheet.review,
    sourcesToConfirm: toConfirm(sheet.sources),
  })),
]

export const notYetReviewed = (reviews: readonly ContentReview[]): ContentReview[] =>
  reviews.filter(({ review }) => !isReviewed(review))
