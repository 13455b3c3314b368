import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { sendingOf } from '../../../platform/http/sending.ts'
import { isId } from '../../forms/typed-fields.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { ownMemberOrganisation } from '../own-organisation.ts'
import { readColleagueForm } from './colleague-form.ts'
import { mayInviteAs } from './colleague-rules.ts'
import { InviteColleague } from './invite-colleague-view.tsx'

const TITLE = 'Organisation'

export const inviteColleaguePage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    return page(TITLE, <InviteColleague organisation={own.organisation} allowed={mayInviteAs(own)} />)
  }

/** Before it lets somebody in, whoever invites shows that it is them. */
export const inviteColleagueDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    const { organisation } = own
    const first = await parts.proveFirst(asked.person, paths.inviteColleague(organisation.slug))
    if (first) return first
    const shown = { organisation, allowed: mayInviteAs(own) }
    const form = readColleagueForm(asked.form, shown.allowed)
    if (form.kind === 'invalid') return invalidForm(TITLE, <InviteColleague {...shown} {...form} />)
    const colleague = { email: form.email, part: form.part, sending: sendingOf(asked) }
    const done = await parts.colleagues().invite(asked.person, colleague, organisation)
    if (done === 'invited') return redirect(`${paths.editOrganisation(organisation.slug)}?done=invited`)
    const errors = { email: 'Twenty people have not answered yet. Take one invitation back first' }
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
