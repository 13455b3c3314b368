import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, file, invalidForm, page } from '../../platform/http/answer.ts'
import type { Asked } from '../../platform/http/route.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import type { GuidanceParts } from '../guidance-parts.ts'
import { usualName } from '../network-name.ts'
import { wholePdf } from '../pdf/make-pdf.ts'
import { emptyChoice, packOf } from './pack.ts'
import { PACK_NAME, packOrder } from './pack-file.ts'
import { problemWith, readChoice } from './pack-form.ts'
import { packLines } from './pack-lines.ts'
import { inPackTurn, piecesInPackTurn, refuseWhenBusy } from './pack-turns.ts'
import { PackView } from './pack-view.tsx'

const TITLE = 'Guides'
const scripts = ['pack-progress.browser.ts']

type Parts = Pick<GuidanceParts, 'clock' | 'networkName'>

const withScripts = (answer: Answer): Answer =>
  answer.kind === 'page' ? { ...answer, page: { ...answer.page, scripts } } : answer

export const packPage = (content: GuidanceContent) => (): Answer =>
  withScripts(page(TITLE, <PackView content={content} choice={emptyChoice} error={null} />))

function orderFrom(content: GuidanceContent, { clock, networkName = usualName }: Parts, form: Asked['form']) {
  const choice = readChoice(form)
  const pack = packOf(content, choice)
  const error = problemWith(choice, pack)
  if (error)
    return {
      refused: withScripts(invalidForm(TITLE, <PackView content={content} choice={choice} error={error} />)),
    }
  return { order: packOrder(content, pack, { today: londonDate(clock()), network: networkName() }) }
}

export const packDeed =
  (content: GuidanceContent, parts: Parts) =>
  async ({ form }: Asked): Promise<Answer> => {
    const { refused, order } = orderFrom(content, parts, form)
    return refused ?? file('application/pdf', await inPackTurn(() => wholePdf(order)), PACK_NAME)
  }

/** For the page's script: lines that say how far it is, and the file in the last. */
export const packStepsDeed =
  (content: GuidanceContent, parts: Parts) =>
  ({ form }: Asked): Answer => {
    const { refused, order } = orderFrom(content, parts, form)
    if (refused) return refused
    refuseWhenBusy()
    return { kind: 'stream', type: 'application/x-ndjson', pieces: piecesInPackTurn(packLines(order)) }
  }
