import type { Mail } from '../platform/mail/mail.ts'
import { reviewReminder } from './commitments/review/review-emails.tsx'
import { hubClosedMail } from './hubs/closing/hub-closed-email.tsx'
import { askedToJoinMail, joinAnsweredMail } from './members/joining-emails.ts'
import { newsMail } from './news-by-email/news-emails.tsx'
import { leadEndedMail } from './organisations/people/lead-ended-email.ts'
import { questionAnswered, questionArrived, questionOverdue } from './questions/hub-question-emails.tsx'

const hub = { name: 'Leeds hub', slug: 'leeds', mailbox: 'leeds@example.org' }
const other = { name: 'Lancashire hub', slug: 'lancashire' }
const organisation = { name: 'Aire Bank Trust', slug: 'aire-bank-trust' }
const address = 'robin@example.org'
const days = { reviewBy: '2026-12-20', graceEndsOn: '2027-03-20' }

/** One of each kind of message about hubs and commitments, with made-up words, to look at before anybody gets one. */
export function networkMessages({ publicUrl }: { publicUrl: string }): Omit<Mail, 'messageId'>[] {
  const review = { to: address, messageId: '', ...days, link: `${publicUrl}/members/commitments/mine` }
  const closed = { address, hub, to: other, nearest: other, publicUrl }
  return [
    questionArrived({ id: 'example', hub, promised: '2026-11-27', publicUrl }),
    questionOverdue({ to: hub, hub, count: 2, oldest: '2026-11-20', today: '2026-11-24', publicUrl }),
    questionAnswered({
      ...{ id: 'example', hub, to: address },
      answer:
        'There is a group on Tuesday evenings, and the first time somebody can meet you at the door.\n\nIt is free, and you can leave at any time.',
    }),
    askedToJoinMail({ hub, who: 'person', publicUrl }),
    askedToJoinMail({ hub, who: 'organisation', publicUrl }),
    joinAnsweredMail({ address, hub, organisation: null, admit: true, publicUrl }),
    joinAnsweredMail({ address, hub, organisation, admit: true, publicUrl }),
    joinAnsweredMail({ address, hub, organisation: null, admit: false, publicUrl }),
    hubClosedMail({ ...closed, hasBelonged: true, hadNews: true }),
    hubClosedMail({ ...closed, hasBelonged: false, hadNews: true }),
    leadEndedMail({ to: address, organisation, on: '2026-11-22', writeTo: 'network@example.org' }),
    reviewReminder({ ...review, step: '4_weeks', organisation: null }),
    reviewReminder({ ...review, step: 'grace', organisation: organisation.name }),
    newsMail({
      ...{ to: address, messageId: '', stopCode: 'example', publicUrl },
      news: [
        {
          hub,
          items: [
            { id: 'one', title: 'A quiet hour at the library', summary: 'Each Thursday from three to four.' },
            { id: 'two', title: 'Next meeting of partners', summary: 'On 10 December, at Aire Bank Trust.' },
          ],
        },
        { hub: other, items: [{ id: 'three', title: 'New opening hours', summary: 'From January.' }] },
      ],
    }),
  ]
}
