import type { Plan } from '../pledge/pledge.ts'

/** `make` and `not_now` are for commitments that do not stand yet, the others for those that do. */
export const draftAnswers = ['make', 'not_now', 'keep', 'progress', 'change', 'step_back'] as const
export type DraftAnswer = (typeof draftAnswers)[number]

/** What is being prepared for one commitment, before it is signed. */
export interface DraftLine {
  commitmentId: string
  answer: DraftAnswer
  /** Null for those that are left for later or stepped back from. */
  plan: Plan | null
  progress: string | null
}

export const answersFor = (stands: boolean): readonly DraftAnswer[] =>
  stands ? ['keep', 'progress', 'change', 'step_back'] : ['make', 'not_now']
