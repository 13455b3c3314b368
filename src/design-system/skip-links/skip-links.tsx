import { exitPath, exitRel } from '../exit-bar/exit-path.ts'

type Props = { mainId?: string | undefined }

/**
 * The first two stops of the Tab key. The second repeats the exit: govuk-frontend's audits found a skip link
 * the surest way out for people who use a screen reader.
 */
export function SkipLinks({ mainId = 'main' }: Props) {
  return (
    <>
      <a href={`#${mainId}`} class="govuk-skip-link">
        Skip to the main content
      </a>
      <a href={exitPath} class="govuk-skip-link" rel={exitRel} data-exit>
        Exit this page
      </a>
    </>
  )
}
