import { notInvitedWords } from '../../../people/index.ts'
import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { sendingOf } from '../../../platform/http/sending.ts'
import { isId } from '../../forms/typed-fields.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import type { NetworkTx } from '../../tables.ts'
import { ownMemberOrganisation } from '../own-organisation.ts'
import { readColleagueForm } from './colleague-form.ts'
import { InviteColleague } from './invite-colleague-view.tsx'
import { mayStillInvite, partsToInvite } from './own-member-now.ts'

const TITLE = 'Organisation'

export const inviteColleaguePage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    const allowed = await partsToInvite(parts.db, own)
    return page(TITLE, <InviteColleague {...own} allowed={allowed} />)
  }

/** Before it lets somebody in, whoever invites shows that it is them. */
export const inviteColleagueDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    const { organisation } = own
    const first = await parts.proveFirst(asked.person, paths.inviteColleague(organisation.slug))
    if (first) return first
    const shown = { ...own, allowed: await partsToInvite(parts.db, own) }
    const form = readColleagueForm(asked.form, shown.allowed)
    if (form.kind === 'invalid') return invalidForm(TITLE, <InviteColleague {...shown} {...form} />)
    const colleague = { email: form.email, part: form.part, sending: sendingOf(asked) }
    const done = await parts
      .colleagues()
      // Every capability's transaction is one of the whole database, whatever tables its type shows.
      .invite(asked.person, colleague, organisation, (tx) =>
        mayStillInvite(tx as unknown as NetworkTx, own.by, form.part),
      )
    if (done === 'invited') return redirect(`${paths.editOrganisation(organisation.slug)}?done=invited`)
    if (done === 'not_allowed') throw new NotFound()
    const errors = { email: notInvitedWords[done] }
    return invalidForm(TITLE, <InviteColleague {...shown} typed={form.typed} errors={errors} />)
  }

export const takeBackInvitationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { organisation } = await ownMemberOrganisation(parts, asked)
    const id = one(asked.form.invitation)
    if (!isId(id) || !(await parts.colleagues().takeBack(asked.person, organisation.id, id)))
      throw new NotFound()
    return redirect(`${paths.editOrganisation(organisation.slug)}?done=back`)
  }
