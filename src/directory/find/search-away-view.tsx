import type { VNode } from 'preact'
import { InsetText, QuietLinkList } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { FindForm, type FindFormModel } from './find-form-view.tsx'

type Props = {
  /** What was asked, as it was typed, to be sent again. */
  form: FindFormModel
  /** Helplines: for what the words speak of, above everything; else lines that listen to anybody, below the form. */
  panel: VNode
  isRaised: boolean
}

/** The search cannot be carried out for now: what was typed stays, and what works without the database is named. */
export function SearchAway({ form, panel, isRaised }: Props) {
  return (
    <>
      {isRaised && panel}
      <h1>Finding services is not available just now</h1>
      <InsetText>
        <p>
          Something on our side does not answer. It is not something that you did. What you typed is still
          here, and is kept nowhere else.
        </p>
        <p>
          <strong>Please wait a minute and try again.</strong>
        </p>
      </InsetText>
      <FindForm model={form} action="Try again" />
      {!isRaised && panel}
      <section aria-labelledby="works">
        <h2 id="works">These work all the time</h2>
        <QuietLinkList
          links={[
            { href: guidancePaths.urgentHelp, text: 'Urgent help', note: 'All helplines' },
            { href: guidancePaths.guides, text: 'Understand what is happening', note: 'Short guides' },
            {
              href: guidancePaths.kinds,
              text: 'Kinds of support',
              note: 'What each is, and how to ask for it',
            },
            { href: paths.topics, text: 'Look through topics' },
          ]}
        />
      </section>
    </>
  )
}
