/** What a person to contact may agree to have shown, each by itself (S0.28). */
export const contactFields = ['name', 'job', 'organisation', 'phone', 'mailbox', 'good_for'] as const
export type ContactField = (typeof contactFields)[number]

export const contactFieldWords: Record<ContactField, string> = {
  name: 'Name',
  job: 'What they do',
  organisation: 'Where they work',
  phone: 'Work phone',
  mailbox: 'Mailbox of their role',
  good_for: 'What they are good to ask about',
}

/** What anybody may see of a contact. A field without consent is not here at all. */
export type PublicContact = Partial<Record<ContactField, string>> & { id: string; checkedOn: string | null }

/** A hub goes quiet: after so many days without anything happening its page says that it rests (brief 7.2). */
export const QUIET_DAYS = 90
/** Details that nobody has checked for so long say so. */
export const CHECK_DAYS = 180

/** What a hub has that cannot be without one. */
export interface Dependants {
  organisations: number
  questions: number
  members: number
  listings: number
}
