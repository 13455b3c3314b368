import { isPlaceholderHost } from './placeholder-rules.ts'

// Directory guide 5: staff names and personal e-mails are rejected in public contact fields, role mailboxes stay.
// Nobody can tell "jsmith" from "mcsc", so a contact field asks for evidence that a mailbox belongs to a role.
const sure = new Set(
  `info information enquiry enquiries inquiries hello hi contact contactus contacts admin administration administrator
  office help helpdesk desk support team mail email service services reception bookings booking referrals referral refer
  advice advisers advocacy counselling training trainer library libraries families community council hubs centre center
  group groups society trust school nursery health wellbeing mental clinic therapy recovery housing homeless
  safeguarding duty events membership members member volunteer volunteers volunteering secretary chairman chairperson
  treasurer clerk manager managers coordinator customer customers public press feedback assessment welfare rights
  museum theatre sport sports leisure activities activity learning education inclusion helpline crisis refuge idva isva
  sarc outreach project projects partnership network forum foundation charity fundraising meals transport skills jobs
  employment music dance choir mailbox webmaster general main carers sales accounts adj fis fid sendiass camhs gpsurgery`.split(
    /\s+/,
  ),
)
// Words that are surnames too: good only when everything else in the address is a word of this kind.
const alone = new Set(
  'church parish young youth voice law legal post parent parents child children family hub club media arts art fund work online web line care hall head chair staff central local social the and for our your us north south east west'.split(
    ' ',
  ),
)
const within =
  /enquir|inquir|communit|counsel|support|service|librar|therap|educat|develop|lifestyle|enable|children|housing|admission|volunteer|customer|recept|booking|referral|wellbeing|activit|training|helpline|foster|safeguard|membership|secretary|coordinator|nursery|school|clinic|parishcouncil|advocacy/
const ending = /(team|line|admin|info|hub|office|help|centre|club|group|mail)$/

const webmail =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|btinternet|btopenworld|btconnect|sky|talktalk|tiscali|virginmedia|virgin|ntlworld|blueyonder|o2|orange|proton(mail)?|gmx|mail)\.(com|co\.uk|net|uk|me|org)$/i

const address = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i

/** An address as people write it, mended of what editors leave in it; nothing when it is none or a placeholder. */
export function mendEmail(given: string | undefined): string | undefined {
  const found = given
    ?.replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/^mailto:/i, '')
    .split(/[\s,;<>()|]+/)
    .find((part) => part.includes('@'))
    ?.replace(/^[.'"]+|[.'"]+$/g, '')
  if (!found || found.length > 254 || !address.test(found) || found.includes('..')) return undefined
  return isPlaceholderHost(found.slice(found.lastIndexOf('@') + 1)) ? undefined : found
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? []

/**
 * Whose mailbox it is. `names`: of the service and its organisation; a mailbox that carries one of their words is
 * theirs. "unclear" stays in running text and is left out of a contact field.
 */
export function mailboxOwner(email: string, names: readonly string[]): 'role' | 'person' | 'unclear' {
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at).toLowerCase()
  const domain = email.slice(at + 1)
  if (/^person-[0-9a-f]{8}$/.test(local)) return 'person'
  const parts = local.split(/[^a-z]+/).filter((part) => part.length > 1)
  const isPublic = webmail.test(domain)
  const theirs = new Set([...names.flatMap(words), ...(isPublic ? [] : words(domain.split('.')[0] ?? ''))])
  const isTheirs = (part: string) =>
    theirs.has(part) || [...theirs].some((word) => word.length > 4 && part.includes(word))
  if (parts.some((part) => sure.has(part) || within.test(part) || ending.test(part))) return 'role'
  if (parts.length > 0 && parts.every((part) => alone.has(part) || isTheirs(part))) return 'role'
  if (/^(north|south|east|west)[._-]/.test(local)) return 'role'
  const twoNames = /^[a-z]+[._-][a-z]+\d*$/.test(local)
  if (!isPublic && parts.length > 2 && parts.some(isTheirs)) return 'role'
  if (!isPublic && words(local).length === 0 && parts.join('').length >= 2 && !twoNames) return 'role'
  return twoNames || isPublic ? 'person' : 'unclear'
}

/** For a contact field: a role's mailbox or nothing. */
export function roleMailbox(given: string | undefined, names: readonly string[]): string | undefined {
  const email = mendEmail(given)
  return email && mailboxOwner(email, names) === 'role' ? email : undefined
}

export const leftOutEmail = '(personal e-mail address left out)'

/** For running text: addresses that belong to one person make way for a note, so that nobody wonders what is missing. */
export const withoutPersonalEmails = (text: string, names: readonly string[]): string =>
  text.includes('@')
    ? text.replace(/\(?[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\)?/g, (found) => {
        const email = mendEmail(found)
        return email && mailboxOwner(email, names) === 'person' ? leftOutEmail : found
      })
    : text
