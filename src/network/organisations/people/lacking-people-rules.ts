import type { OrganisationPerson } from '../../tables.ts'

/** So that nothing is lost when somebody leaves (training and community guide 8). */
export const CONTACTS_WANTED = 2

type Post = Pick<OrganisationPerson, 'id' | 'is_lead' | 'is_contact'>

export const contactsMissing = (people: readonly Post[]): number =>
  Math.max(0, CONTACTS_WANTED - people.filter(({ is_contact }) => is_contact).length)

/** Whether nobody would be left who signs for the organisation. */
export const isLastLead = (people: readonly Post[], leaving: Post): boolean =>
  leaving.is_lead && !people.some(({ id, is_lead }) => is_lead && id !== leaving.id)
