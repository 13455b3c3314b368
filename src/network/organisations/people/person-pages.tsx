import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { meetStanding, stoodIn } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { type OwnPost, ownPost } from '../own-organisation.ts'
import { endPost } from './end-post.ts'
import { contactsMissing, isLastLead } from './lacking-people-rules.ts'
import { ofOneself, readPersonForm, typedPerson } from './organisation-person-form.ts'
import { ChangePerson, PersonLeft } from './person-views.tsx'
import { changePost } from './save-post.ts'

const TITLE = 'Organisation'

/** What this form does not ask: the name of who signs in; of oneself, all but what one does there. */
function kept({ post, isSelf }: OwnPost): Record<string, string> {
  if (post.person_id === null) return {}
  const { name, sector, mailbox, isContact } = typedPerson(post)
  return isSelf ? { name, sector, mailbox, isContact: isContact ? 'yes' : '' } : { name }
}

export const changePersonPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <ChangePerson {...(await ownPost(parts, asked))} />)

export const changePersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownPost(parts, asked)
    const { post, by, organisation, isSelf } = own
    const stood = stoodIn(asked.form)
    const form = readPersonForm({ ...asked.form, ...kept(own) })
    if (form.kind === 'invalid') {
      const errors = isSelf ? ofOneself(form.errors) : form.errors
      return invalidForm(TITLE, <ChangePerson {...own} typed={form.typed} errors={errors} stood={stood} />)
    }
    const done = await changePost(parts, { ...by, stood }, post, form.person)
    if (done === true)
      return redirect(
        isSelf ? `${paths.myHubs}?done=post` : `${paths.editOrganisation(organisation.slug)}?done=changed`,
      )
    const now = await ownPost(parts, asked)
    const met = meetStanding(form.typed, stood, typedPerson(now.post))
    return savedMeanwhile(TITLE, <ChangePerson {...now} {...met} />)
  }

/** Whoever works there and does not lead it tells a lead. */
async function postToEnd(parts: NetworkParts, asked: AskedByPerson): Promise<OwnPost> {
  const own = await ownPost(parts, asked)
  if (own.isSelf) throw new NotFound()
  return own
}

async function leftView(parts: NetworkParts, asked: AskedByPerson, error?: string) {
  const { organisation, people, post, by } = await postToEnd(parts, asked)
  const others = people.filter(({ id }) => id !== post.id)
  return (
    <PersonLeft
      organisation={organisation}
      post={post}
      isSelf={post.person_id === by.person.personId}
      isLast={isLastLead(people, post)}
      missing={contactsMissing(others)}
      error={error}
    />
  )
}

export const personLeftPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, await leftView(parts, asked))

export const personLeftDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { post, by, organisation } = await postToEnd(parts, asked)
    const ended = await endPost(parts, by, { id: post.id, evenLast: one(asked.form.evenLast) === 'yes' })
    if (ended === 'not_there') throw new NotFound()
    if (ended === 'last_lead')
      return invalidForm(TITLE, await leftView(parts, asked, 'Tick the box if it shall be so'))
    const isGone = post.person_id === by.person.personId && !by.coordinates
    return redirect(isGone ? paths.myHubs : `${paths.editOrganisation(organisation.slug)}?done=ended`)
  }
