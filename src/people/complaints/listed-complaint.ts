export interface ListedComplaint {
  id: string
  number: number
  words: string
  replyTo: string | null
  madeAt: Date
  /** YYYY-MM-DD */
  dueOn: string
  answeredAt: Date | null
  outcome: string | null
}
