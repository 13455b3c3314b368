import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { TITLE } from '../desk/desk-pages.tsx'
import { loadPledgeDesk, type PledgeDesk } from '../desk/pledge-desk.ts'
import { prepareSigning } from '../draft/pledge-draft-rules.ts'
import { whoseToSign } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { NotReadyToSign } from './not-ready-view.tsx'
import { readSignForm, type TypedSignature } from './sign-form.ts'
import { signPledge } from './sign-pledge.ts'
import { SignPledge } from './sign-view.tsx'
import { lastCommitments } from './signing.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

const namesOf = (set: CommitmentSet) => new Map(set.commitments.map(({ id, name }) => [id, name]))

function prepare({ whose, signings, draft, set }: PledgeDesk) {
  if (draft.length === 0) return { kind: 'nothing_prepared' } as const
  if (whose.lacksOwner) return { kind: 'no_owner' } as const
  return prepareSigning(set, whose.maker.kind, lastCommitments(signings), draft)
}

const startOf = ({ signings, isListed }: PledgeDesk): TypedSignature => {
  const last = signings.find(({ kind }) => kind === 'adopted' || kind === 'reviewed')
  return { role: last?.signer.role ?? '', authority: '', authorityFrom: '', agrees: false, isListed }
}

export const signPledgePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseToSign(parts.db, asked))
    const { whose, standing } = desk
    const prepared = prepare(desk)
    if (prepared.kind !== 'ready')
      return page(TITLE, <NotReadyToSign whose={whose} prepared={prepared} names={namesOf(set)} />)
    const shown = {
      whose,
      signer: asked.person.name,
      isFirst: standing.length === 0,
      signed: prepared.signed,
    }
    return page(TITLE, <SignPledge {...shown} typed={startOf(desk)} />)
  }

export const signPledgeDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseToSign(parts.db, asked))
    const { whose, standing } = desk
    const prepared = prepare(desk)
    const form = readSignForm(asked.form, asked.person, whose.maker.kind)
    if (prepared.kind === 'ready' && form.kind === 'invalid') {
      const shown = {
        whose,
        signer: asked.person.name,
        isFirst: standing.length === 0,
        signed: prepared.signed,
      }
      return invalidForm(TITLE, <SignPledge {...shown} {...form} />)
    }
    if (prepared.kind === 'ready' && form.kind === 'valid') {
      const signed = await signPledge({ ...parts, set }, whose.maker, form.signatory, form)
      if (signed.kind === 'signed') return redirect(paths.signedPledge(whose.of))
    }
    return redirect(paths.signPledge(whose.of))
  }
