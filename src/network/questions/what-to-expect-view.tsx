import { InsetText } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { promiseWords } from '../hubs/hub-words.ts'
import type { Hub } from '../tables.ts'

export interface Expected {
  hub: Hub
  /** The national hub, where this one rests. */
  also: Hub | null
  /** The last day of the promise, if somebody asks now. */
  promised: string
}

/** Who reads a question, and by when a person answers. */
export function WhatToExpect({ hub, also, promised }: Expected) {
  return (
    <InsetText>
      {also && <p>This hub is resting, so {also.name} reads your question as well.</p>}
      <p>
        A person answers by <strong>{longDate(promised)}</strong>. {also ? '' : `${promiseWords(hub)}.`}
      </p>
      <p>{hub.out_of_hours_words}</p>
      <p>
        If you need somebody sooner, <a href={guidancePaths.urgentHelp}>urgent help</a> is there day and
        night.
      </p>
    </InsetText>
  )
}
