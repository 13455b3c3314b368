import { z } from 'zod'

const text = z.string().trim().min(1)
const day = z.iso.date()

/**
 * Who wrote a page, where it comes from and who has looked at it. Each key is always there: "nobody yet" is written
 * down as null and shown to readers, and no reviewer, check or date is ever invented.
 */
export const sourceSchema = z
  .strictObject({
    name: text,
    where: text,
    /** What was taken from it, in our own words. */
    for: text,
    check: z.enum(['confirmed', 'to_confirm']),
    seen_on: day.optional(),
  })
  .refine((source) => source.check === 'to_confirm' || source.seen_on !== undefined, {
    message: 'a confirmed source says when it was seen',
  })
export type Source = z.output<typeof sourceSchema>

export const isWebAddress = (where: string): boolean => /^https?:\/\//.test(where)

/** As people write it: "nice.org.uk/guidance/ng116". */
export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

const reviewState = z.enum(['not_yet_reviewed', 'reviewed'])

export const reviewSchema = z
  .strictObject({
    author: text,
    reviewed_on: day.nullable(),
    review_due: day.nullable(),
    co_produced_with: text.nullable(),
    clinical_review: reviewState,
    lived_experience_review: reviewState,
  })
  .refine(
    ({ clinical_review, lived_experience_review, reviewed_on }) =>
      (clinical_review === 'not_yet_reviewed' && lived_experience_review === 'not_yet_reviewed') ||
      reviewed_on !== null,
    { message: 'a review has a date' },
  )
export type Review = z.output<typeof reviewSchema>

/** What readers and stewards see until both a clinician and somebody with lived experience have read a page. */
export const isReviewed = (review: Review): boolean =>
  review.clinical_review === 'reviewed' && review.lived_experience_review === 'reviewed'
