import { makePdf, type PdfOrder } from '../pdf/make-pdf.ts'

/** A line for each part that is done, as JSON; in the last one, the PDF as base64. */
export async function* packLines(order: PdfOrder): AsyncGenerator<string> {
  const steps = makePdf(order)
  for (;;) {
    const step = await steps.next()
    yield `${JSON.stringify(step.done ? { pdf: step.value.toString('base64') } : step.value)}\n`
    if (step.done) return
  }
}
