import { noDay } from '../../../design-system/index.ts'
import { may } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { TITLE } from '../desk/desk-pages.tsx'
import { loadPledgeDesk } from '../desk/pledge-desk.ts'
import { whoseCommitments } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { readOverrideForm } from './override-form.ts'
import { liftOverride, overrideState } from './override-state.ts'
import { SetPledgeState } from './override-view.tsx'
import { overrideOn } from './pledge-state-rules.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

async function openState(parts: Parts, set: CommitmentSet, asked: AskedByPerson) {
  if (!may(asked.person, 'steward_network')) throw new NotFound()
  const { whose, dates, today, signings } = await loadPledgeDesk(
    parts,
    set,
    await whoseCommitments(parts.db, asked),
  )
  if (signings.length === 0) throw new NotFound()
  return { whose, holds: overrideOn(dates, today) }
}

export const pledgeStatePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(
      TITLE,
      <SetPledgeState
        {...(await openState(parts, set, asked))}
        typed={{ state: '', reason: '', untilOn: noDay }}
      />,
    )

export const pledgeStateDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, holds } = await openState(parts, set, asked)
    const done = redirect(paths.pledgeDesk(whose.of))
    if (one(asked.form.lift) === 'yes') {
      await liftOverride(parts, whose.maker, asked.person)
      return done
    }
    const form = readOverrideForm(asked.form, londonDate(parts.clock()))
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <SetPledgeState whose={whose} holds={holds} {...form} />)
    await overrideState(parts, whose.maker, form.given, asked.person)
    return done
  }
