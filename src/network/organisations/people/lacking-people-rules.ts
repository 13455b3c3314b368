import { paths } from '../../paths.ts'
import type { OrganisationPerson } from '../../tables.ts'

/** So that nothing is lost when somebody leaves (training and community guide 8). */
const CONTACTS_WANTED = 2

type Post = Pick<OrganisationPerson, 'id' | 'is_lead' | 'is_contact'>

export const contactsMissing = (people: readonly Post[]): number =>
  Math.max(0, CONTACTS_WANTED - people.filter(({ is_contact }) => is_contact).length)

export interface ContactCount {
  id: string
  slug: string
  name: string
  contacts: number
  leads: number
}

/** For the people who look after its hub, and for whoever leads it: what is asked of them; null where it has both. */
export const contactsTask = ({ slug, name, contacts }: Pick<ContactCount, 'slug' | 'name' | 'contacts'>) =>
  contacts >= CONTACTS_WANTED
    ? null
    : {
        text: `${name} needs ${contacts === 0 ? 'two contacts' : 'a second contact'}`,
        href: paths.editOrganisation(slug),
        note: 'So that nothing is lost when somebody leaves',
      }

/** Whether nobody would be left who signs for the organisation. */
export const isLastLead = (people: readonly Post[], leaving: Post): boolean =>
  leaving.is_lead && !people.some(({ id, is_lead }) => is_lead && id !== leaving.id)
