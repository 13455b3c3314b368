import type { ComponentChildren } from 'preact'
import { Heading, type Level } from '../heading-level.tsx'

type Props = { title: string; headingLevel?: Level | undefined; children?: ComponentChildren | undefined }

/** The end of a journey: what was done. What comes next follows below it, in ordinary text. */
export function Panel({ title, headingLevel = 1, children }: Props) {
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <Heading level={headingLevel} class="govuk-panel__title">
        {title}
      </Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  )
}
