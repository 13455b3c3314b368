/** What a field takes that wants a form of its own. Elsewhere any words will do. */
const usualDays: Record<string, string> = {
  ...{ metOn: '2026-11-02', agreedOn: '2026-11-02', askedOn: '2026-11-02', reviewOn: '2027-10-01' },
  ...{ nextOn: '2026-12-01', nextContactOn: '2026-12-01', dueOn: '2027-06-01', untilOn: '2027-03-01' },
  authorityFrom: '2026-01-01',
}

const texts: Record<string, string> = {
  mailbox: 'desk@example.org',
  email: 'desk@example.org',
  replyTo: 'desk@example.org',
  website: 'https://example.org/about',
  promise: '3',
  service: '',
  shortName: 'Towpath',
  code: '123456',
  postcode: 'LS1 4AP',
}

const dayPart = /^(.+)-(day|month|year)$/

/** Whether a field is one of the three of a day. */
export const isDayPart = (name: string): boolean => dayPart.test(name)

function partOfDay(name: string): string | undefined {
  const [, day = '', part] = dayPart.exec(name) ?? []
  const at = ['year', 'month', 'day'].indexOf(part ?? '')
  return at < 0 ? undefined : (usualDays[day] ?? '2027-06-01').split('-')[at]
}

/** Of the form that this field asks for, so that what else is in the form is what a test is about. */
export const usualValue = (name: string): string => texts[name] ?? partOfDay(name) ?? 'Leeds'
