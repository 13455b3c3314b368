import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { meetStanding, stoodIn } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import type { OrganisationPerson } from '../../tables.ts'
import { type OwnOrganisation, ownOrganisation } from '../own-organisation.ts'
import { endPost } from './end-post.ts'
import { contactsMissing, isLastLead } from './lacking-people-rules.ts'
import { readPersonForm, typedPerson } from './organisation-person-form.ts'
import { ChangePerson, PersonLeft } from './person-views.tsx'
import { changePost } from './save-post.ts'

const TITLE = 'Organisation'

async function ownPost(
  parts: NetworkParts,
  asked: AskedByPerson,
): Promise<OwnOrganisation & { post: OrganisationPerson }> {
  const own = await ownOrganisation(parts, asked)
  const post = own.people.find(({ id }) => id === asked.params.id)
  if (!post) throw new NotFound()
  return { ...own, post }
}

export const changePersonPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <ChangePerson {...(await ownPost(parts, asked))} />)

export const changePersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownPost(parts, asked)
    const { post, by, organisation } = own
    const stood = stoodIn(asked.form)
    const form = readPersonForm(post.person_id === null ? asked.form : { ...asked.form, name: post.name })
    if (form.kind === 'invalid') return invalidForm(TITLE, <ChangePerson {...own} {...form} stood={stood} />)
    const done = await changePost(parts, { ...by, stood }, post, form.person)
    if (done === true) return redirect(`${paths.editOrganisation(organisation.slug)}?done=changed`)
    const now = await ownPost(parts, asked)
    const met = meetStanding(form.typed, stood, typedPerson(now.post))
    return savedMeanwhile(TITLE, <ChangePerson {...now} {...met} />)
  }

async function leftView(parts: NetworkParts, asked: AskedByPerson, error?: string) {
  const { organisation, people, post, by } = await ownPost(parts, asked)
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
    const { post, by, organisation } = await ownPost(parts, asked)
    const ended = await endPost(parts, by, { id: post.id, evenLast: one(asked.form.evenLast) === 'yes' })
    if (ended === 'not_there') throw new NotFound()
    if (ended === 'last_lead')
      return invalidForm(TITLE, await leftView(parts, asked, 'Tick the box if it shall be so'))
    const isGone = post.person_id === by.person.personId && !by.coordinates
    return redirect(isGone ? paths.myHubs : `${paths.editOrganisation(organisation.slug)}?done=ended`)
  }
