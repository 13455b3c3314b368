import { z } from 'zod'
import { nations, situations } from '../urgent-help/helpline.ts'
import { reviewSchema, sourceSchema } from '../words/review.ts'

/** In the order in which equals are shown (finder rule 4). */
export const groups = [
  'urgent',
  'specialist_service',
  'listening',
  'everyday',
  'family',
  'relationship_therapy',
  'talking_therapy',
  'creative_therapy',
  'education',
  'health_gateway',
  'justice_rights',
  'practical',
  'for_workers',
] as const

export const roles = [
  'child',
  'young_person',
  'adult_for_self',
  'parent_carer',
  'kinship_foster_adoptive',
  'partner_friend_family',
  'professional',
  'volunteer_community',
  'leader_commissioner',
] as const
export type Role = (typeof roles)[number]

export const strengths = [
  'nice_offer',
  'nice_consider',
  'nice_service',
  'statutory_or_regulated',
  'emerging',
  'practice_wisdom',
  'caution',
] as const

export const costs = ['free', 'free_if_eligible', 'paid_by_other', 'paid'] as const

const text = z.string().trim().min(1)
const ids = z.array(text).default([])
// A number may stand in the helpline registry only; "NG116" and "16 and 17" are none.
const noNumbers = text.refine((words) => !/(?:\d[ -]?){7,}|\b(?:116 123|85258|999|111)\b/.test(words), {
  message: 'holds a telephone number; those come from the registry',
})

const evidence = z.strictObject({
  strength: z.enum(strengths),
  /** What the source says, in our words. */
  ref: text,
  /** to_confirm: not yet read again in its live source, and the page says so. */
  check: z.enum(['confirmed', 'to_confirm']),
})

/** One kind of support, as content/kinds-of-support holds it. Search reads other keys of the same file. */
export const kindSchema = z.object({
  id: text,
  name: text,
  /** Its part of the address, and the words in the tab: they tell nothing to somebody who reads a history. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  tab: text,
  group: z.enum(groups),
  roles: z.array(z.enum(roles)).min(1),
  ages: z.object({ min: z.number(), max: z.number() }),
  nations: z.array(z.enum(nations)).optional(),
  any_experience: z.boolean().default(false),
  fits: z.object({ experience: ids, need: ids }),
  only_if: ids,
  not_if: ids,
  /** Whom the help is for when somebody asks on another's behalf; without it, the person and their age are checked. */
  serves: z.enum(['asker', 'anyone', 'family']).optional(),
  what_it_is: noNumbers,
  who_it_suits: noNumbers,
  what_to_expect: noNumbers,
  /** How to start; `uk` where it is the same everywhere. */
  access: z.union([
    z.strictObject({ uk: noNumbers }),
    z.partialRecord(z.enum(nations), noNumbers).refine((each) => Object.keys(each).length > 0),
  ]),
  cost: z.enum(costs),
  cost_note: noNumbers.optional(),
  evidence,
  evidence_under_18: evidence.optional(),
  safety_consent: noNumbers,
  not_right_when: noNumbers,
  /** Lines of the registry that belong on its page. */
  helplines: z.array(z.enum(situations)).default([]),
  sources: z.array(sourceSchema).default([]),
  review: reviewSchema,
})
export type Kind = z.output<typeof kindSchema>
