export type { AuditDeed } from './audit/audit-deed.ts'
export type { Audit } from './audit/audit-entry.ts'
export { recordAudit } from './audit/audit-queries.ts'
export { signInTable } from './demonstration/demonstration-people.ts'
export { hasDemonstrationPeople, hasRealPeople } from './demonstration/demonstration-people-queries.ts'
export { demonstrationPersonId } from './demonstration/demonstration-person-id.ts'
export { loadDemonstrationPeople, removeDemonstrationPeople } from './demonstration/load-people.ts'
export {
  type ColleaguePart,
  type Colleagues,
  colleagueParts,
  type InvitedColleague,
} from './invitations/colleagues.ts'
export { invite } from './invitations/invite.ts'
export { notInvitedWords } from './invitations/not-invited-words.ts'
export { makePeople } from './make-people.ts'
export { keptFor } from './my-data/retention-rules.ts'
export { paths as peoplePaths } from './paths.ts'
export { peopleMessages } from './people-message-examples.ts'
export type { HomePart, HomeThing } from './people-parts.ts'
export { endHubRoles } from './roles/hub-grants-queries.ts'
export { findWhoEndedLastLead, giveLead, listLeads, takeLead } from './roles/lead-grants-queries.ts'
export { mayNow } from './roles/may-now.ts'
export { may } from './roles/may-rules.ts'
export { findAddressOf } from './sign-in/account-queries.ts'
export { forgetCookies } from './sign-in/sign-in-cookie.ts'
export { readAddress } from './sign-in/sign-in-form.ts'
export type { Deed, Grant, SignedIn } from './signed-in.ts'
export type { PeopleTables } from './tables.ts'
