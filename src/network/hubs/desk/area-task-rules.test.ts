import { expect, test } from 'vitest'
import { type AreaFacts, areaTasksOf } from './area-task-rules.ts'

const quiet: AreaFacts = {
  hub: { slug: 'leeds' },
  today: '2026-11-23',
  personId: 'marlene',
  heldComments: [],
  actions: [],
  partners: [],
  endorsements: [],
  ambition: undefined,
}
const waiting = (facts: Partial<AreaFacts>): string[] =>
  areaTasksOf({ ...quiet, ...facts }).map(({ text, note }) => `${text} (${note})`)
const action = (agency: string, due_on: string | null, done_on: string | null = null) => ({
  agency,
  due_on,
  done_on,
})
const endorsement = {
  body: 'A board',
  proposed_by: 'other',
  proposed_on: '2026-11-16',
  confirmed_on: null,
  ended_on: null,
}

test.each<[string, Partial<AreaFacts>, string[]]>([
  ['nothing waits', {}, []],
  [
    'comments on one piece of news stand in one line',
    { heldComments: [{ title: 'Tea' }, { title: 'Tea' }] },
    ['Comments on “Tea” (Not shown until you have read them)'],
  ],
  [
    'late actions stand in one line, with the earliest; done, undated and of today are not late',
    {
      actions: [
        action('Housing', '2026-11-12'),
        action('Nurseries', '2026-11-10'),
        action('Police', '2026-11-01', '2026-11-02'),
        action('College', null),
        action('Kitchen', '2026-11-23'),
      ],
    },
    ['Actions of Nurseries and others are overdue (Since 10 November 2026)'],
  ],
  [
    'a partner is spoken with from the day that was planned',
    {
      partners: [
        { name: 'Housing', next_contact_on: '2026-11-23' },
        { name: 'College', next_contact_on: '2026-11-24' },
        { name: 'Table', next_contact_on: null },
      ],
    },
    ['Speak with Housing (Planned for 23 November 2026)'],
  ],
  [
    'an endorsement waits for somebody else than who wrote it down',
    {
      endorsements: [
        endorsement,
        { ...endorsement, body: 'My own', proposed_by: 'marlene' },
        { ...endorsement, body: 'Confirmed', confirmed_on: '2026-11-17' },
        { ...endorsement, body: 'Ended', ended_on: '2026-11-17' },
      ],
    },
    ['Look at the endorsement of A board (Waits for a second person since 16 November 2026)'],
  ],
  [
    'an ambition is looked at again on its day',
    { ambition: { review_on: '2026-11-23' } },
    ['Look again at what this area would like to become (Planned for 23 November 2026)'],
  ],
])('on the desk of a hub, %s', (_, facts, expected) => expect(waiting(facts)).toEqual(expected))
