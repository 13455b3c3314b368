import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, file } from '../../platform/http/answer.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import type { GuidanceParts } from '../guidance-parts.ts'
import type { Guide } from '../guides/guide.ts'
import { usualName } from '../network-name.ts'
import { fileName } from './file-name.ts'
import { footWords } from './foot-words.ts'
import { guidePart } from './guide-pieces.ts'
import { wholePdf } from './make-pdf.ts'
import type { PdfPart } from './piece.ts'

type Content = Pick<GuidanceContent, 'guides' | 'kinds' | 'lines'>

export const partOfGuide = ({ guides, kinds, lines }: Content, guide: Guide, today: string): PdfPart =>
  guidePart(guide, guides.readers.find((reader) => reader.id === guide.reader)?.label ?? '', {
    lines,
    kindName: (id) => kinds.find((kind) => kind.id === id)?.name,
    today,
  })

/**
 * One guide as a PDF. It is the same for everybody, so it is made once a day, when somebody first asks: the hours of
 * helplines change with the day, the name of the network when it is set, the rest with the next start.
 */
export const guideFile = (
  content: Content,
  { clock, networkName = usualName }: Pick<GuidanceParts, 'clock' | 'networkName'>,
  guide: Guide,
) => {
  let made: { today: string; network: string; pdf: Promise<Buffer> } | undefined
  const make = (today: string, network: string): Promise<Buffer> =>
    wholePdf({
      title: guide.tab,
      parts: [partOfGuide(content, guide, today)],
      contents: null,
      network,
      foot: footWords(content.lines, today),
    })
  return async (): Promise<Answer> => {
    const today = londonDate(clock())
    const network = networkName()
    if (made?.today !== today || made.network !== network)
      made = { today, network, pdf: make(today, network) }
    try {
      return file('application/pdf', await made.pdf, fileName(guide.tab, guide.reader))
    } catch (problem) {
      made = undefined
      throw problem
    }
  }
}
