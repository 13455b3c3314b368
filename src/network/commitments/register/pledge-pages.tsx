import { londonDate } from '../../../platform/clock/clock.ts'
import { type Answer, file, page } from '../../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { CheckMark, NotListed } from '../mark/check-mark-view.tsx'
import { membershipMark } from '../mark/membership-mark.tsx'
import { stateWords } from '../pledge/pledge.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { lastCommitments } from '../signing/signing.ts'
import { listSignings } from '../signing/signing-queries.ts'
import type { Listed } from './listed.ts'
import { PledgePage } from './pledge-view.tsx'
import { findListed } from './register-queries.ts'
import { markYear } from './review-words.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'publicUrl'>

const TITLE = 'Commitments'

const listedAt = ({ db, clock }: Parts, { params }: Asked): Promise<Listed | null> =>
  findListed(db, params.code ?? '', londonDate(clock()))

export const pledgePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: Asked): Promise<Answer> => {
    const listed = await listedAt(parts, asked)
    if (!listed) return page(TITLE, <NotListed />, 404)
    const signings = await listSignings(parts.db, listed.id)
    return page(TITLE, <PledgePage listed={listed} signings={signings} set={set} />)
  }

export const checkMarkPage =
  (parts: Parts) =>
  async (asked: Asked): Promise<Answer> => {
    const listed = await listedAt(parts, asked)
    return listed ? page(TITLE, <CheckMark listed={listed} />) : page(TITLE, <NotListed />, 404)
  }

export const markFile =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: Asked): Promise<Answer> => {
    const listed = await listedAt(parts, asked)
    if (!listed || !stateWords[listed.state].hasMark) throw new NotFound()
    const standing = lastCommitments(await listSignings(parts.db, listed.id))
    const isWhole = set.commitments.every(({ id }) =>
      standing.some(({ commitmentId, plan }) => commitmentId === id && plan !== null),
    )
    const check = parts.publicUrl() + paths.checkMark(listed.code)
    const { name } = listed
    return file(
      'image/svg+xml; charset=utf-8',
      membershipMark({ name, isWhole, year: markYear(listed), check }),
    )
  }
