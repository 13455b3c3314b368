import { csv } from '../../platform/files/csv.ts'
import { stateWords } from '../commitments/pledge/pledge.ts'
import type { Listed } from '../commitments/register/listed.ts'
import { reviewDaysOf } from '../commitments/state/pledge-state-rules.ts'
import { sectorWords } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'

const columns = [
  'name',
  'what they do',
  'sector',
  'hub',
  'made or last reviewed on',
  'which',
  'next review by',
  'how it stands',
  'page',
  'made up',
]

/** The public register as a file, days as YYYY-MM-DD: nothing in it that its pages do not show. */
export const registerCsv = (listed: readonly Listed[], publicUrl: string): string =>
  csv([
    columns,
    ...listed.map(({ name, job, sector, hub, signedOn, wasReview, state, override, code, demonstration }) => [
      name,
      job ?? '',
      sector === null ? '' : sectorWords[sector],
      hub?.name ?? '',
      signedOn,
      wasReview ? 'reviewed' : 'made',
      reviewDaysOf(signedOn).reviewBy,
      override ? `Set by hand until ${override.untilOn}` : stateWords[state].name,
      publicUrl + paths.pledge(code),
      demonstration ? 'yes' : '',
    ]),
  ])
