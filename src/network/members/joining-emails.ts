import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import type { Hub, Organisation } from '../tables.ts'

type Named = Pick<Hub, 'name' | 'slug'>

interface Asked {
  hub: Pick<Hub, 'name' | 'slug' | 'mailbox'>
  /** Whether a person or an organisation asks. */
  who: 'person' | 'organisation'
  publicUrl: string
}

/** To the mailbox of a hub: that somebody asks to join. Who it is stands behind the sign-in. */
export const askedToJoinMail = ({ hub, who, publicUrl }: Asked): Omit<Mail, 'messageId'> => ({
  to: hub.mailbox,
  kind: 'hub_join_asked',
  subject: `Somebody asks to join ${hub.name}`,
  ...letter({
    paragraphs: ['Hello,', `${who === 'person' ? 'Somebody' : 'An organisation'} asks to join ${hub.name}.`],
    deed: {
      text: 'Sign in to read it and to answer',
      url: publicUrl + (who === 'person' ? paths.hubMembers(hub.slug) : paths.hubOrganisations(hub.slug)),
    },
    after: ['They wait for your answer. They are told by e-mail when you have given it.'],
  }),
})

interface Answered {
  address: string
  hub: Named
  /** The organisation that was to join; null when it was the person. */
  organisation: Pick<Organisation, 'name' | 'slug'> | null
  admit: boolean
  publicUrl: string
}

function answerOf({ hub, organisation, admit }: Answered): {
  words: string
  deed: { text: string; to: string }
} {
  if (!admit)
    return {
      words: `${hub.name} could not say yes${organisation ? ` to ${organisation.name}` : ''} this time. You can ask why, and ask again.`,
      deed: { text: `Write to ${hub.name}`, to: paths.askHub(hub.slug) },
    }
  if (organisation)
    return {
      words: `${hub.name} says yes: ${organisation.name} belongs to it now. Next you can add a second contact, and make the network’s commitments for it.`,
      deed: { text: `Look after ${organisation.name}`, to: paths.editOrganisation(organisation.slug) },
    }
  return {
    words: `${hub.name} says yes: you belong to it now.`,
    deed: { text: `See ${hub.name}`, to: paths.hub(hub.slug) },
  }
}

/** To who asked to join a hub, for themselves or for an organisation. */
export function joinAnsweredMail(given: Answered): Omit<Mail, 'messageId'> {
  const { words, deed } = answerOf(given)
  return {
    to: given.address,
    kind: 'hub_join_answered',
    subject: `An answer from ${given.hub.name}`,
    ...letter({
      paragraphs: ['Hello,', words],
      deed: { text: deed.text, url: given.publicUrl + deed.to },
    }),
  }
}
