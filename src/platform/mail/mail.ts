/** One message about one event. */
export interface Mail {
  to: string
  /** What it is about, for whoever looks after the outbox: `sign_in_link`, `hub_question_overdue`. */
  kind: string
  /** Names the event, the same for ever: `hub-question-<id>`. A second message about it is not written. */
  messageId: string
  subject: string
  text: string
  html: string
  /** Such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>
  /** After this it is not sent: the link in it has run out. */
  worthSendingUntil?: Date
}

/** A message as it lies in the outbox. */
export interface OutboxMail {
  id: string
  kind: string
  recipient: string
  subject: string
  text: string
  state: 'waiting' | 'sent' | 'withheld' | 'late'
  writtenAt: Date
  sentAt: Date | null
  tries: number
  lastProblem: string | null
}
