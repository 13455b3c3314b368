import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import { stoodIn } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { TITLE } from '../desk/desk-pages.tsx'
import { loadPledgeDesk, type PledgeDesk } from '../desk/pledge-desk.ts'
import { prepareSigning } from '../draft/pledge-draft-rules.ts'
import type { SignedCommitment } from '../pledge/pledge.ts'
import { whoseToSign } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { NotReadyToSign } from './not-ready-view.tsx'
import { readSignForm, type TypedSignature, typedIn } from './sign-form.ts'
import { asShown, signPledge } from './sign-pledge.ts'
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

const shownOf = ({ whose, standing }: PledgeDesk, signed: readonly SignedCommitment[], signer: string) => ({
  ...{ whose, signer, signed },
  isFirst: standing.length === 0,
  asRead: asShown(signed),
})

export const signPledgePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseToSign(parts.db, asked))
    const prepared = prepare(desk)
    if (prepared.kind !== 'ready')
      return page(TITLE, <NotReadyToSign whose={desk.whose} prepared={prepared} names={namesOf(set)} />)
    const shown = shownOf(desk, prepared.signed, asked.person.name)
    return page(TITLE, <SignPledge {...shown} typed={startOf(desk)} />)
  }

export const signPledgeDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseToSign(parts.db, asked))
    const { whose } = desk
    const prepared = prepare(desk)
    if (prepared.kind !== 'ready') return redirect(paths.signPledge(whose.of))
    const form = readSignForm(asked.form, asked.person, whose.maker.kind)
    const shown = shownOf(desk, prepared.signed, asked.person.name)
    const asRead = stoodIn(asked.form).print
    if (asRead !== shown.asRead) {
      const typed = { ...typedIn(asked.form), agrees: false }
      return savedMeanwhile(TITLE, <SignPledge {...shown} typed={typed} hasChanged />)
    }
    if (form.kind === 'invalid') return invalidForm(TITLE, <SignPledge {...shown} {...form} />)
    const signed = await signPledge({ ...parts, set }, whose.maker, form.signatory, { ...form, asRead })
    // Changed between the two: the page says so in the words of that moment.
    return redirect(signed.kind === 'signed' ? paths.signedPledge(whose.of) : paths.signPledge(whose.of))
  }
