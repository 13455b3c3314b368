import { QuietLinkList } from '../../design-system/index.ts'
import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths, UrgentPanel } from '../../guidance/index.ts'
import type { Page } from '../../platform/http/answer.ts'

export type ErrorKind = 'not_found' | 'refused' | 'busy' | 'away' | 'unreadable' | 'wrong_method' | 'broken'

const words: Record<ErrorKind, { title: string; heading: string; text: string }> = {
  not_found: {
    title: 'Page not found',
    heading: 'This page is not here',
    text: 'The address may have changed, or a letter may be missing. You can start again from the first page.',
  },
  refused: {
    title: 'Please try again',
    heading: 'We could not accept that',
    text: 'To keep you safe, we only take forms from our own pages. Your browser did not tell us where this one came from. Nothing was kept. You can open the first page and try again, or choose a topic.',
  },
  busy: {
    title: 'Busy',
    heading: 'Many people are here at the moment',
    text: 'Please wait a few seconds and try again. Urgent help works all the time.',
  },
  away: {
    title: 'Not available just now',
    heading: 'This page is not available just now',
    text: 'Something on our side does not answer. It is not something that you did. Please try again in a minute. Guides, topics and urgent help work all the time.',
  },
  unreadable: {
    title: 'Please try again',
    heading: 'We could not read that',
    text: 'It may have been too long, or cut off on the way. Nothing was kept. You can go back and try fewer words.',
  },
  wrong_method: {
    title: 'Please try again',
    heading: 'This page does not open that way',
    text: 'The address is right, but it was asked for in a way that this page does not know. Nothing was kept. You can start again from the first page.',
  },
  broken: {
    title: 'Something went wrong',
    heading: 'Something went wrong on our side',
    text: 'It is not something that you did. Nothing that you typed was kept. You can try again in a minute.',
  },
}

/**
 * Says what happened and what to do; never a stack, a version or what was typed (check 51). Urgent help is in the
 * layout.
 */
export function errorPage(kind: ErrorKind, reference?: string): Page {
  const { title, heading, text } = words[kind]
  return {
    title,
    body: (
      <>
        <h1>{heading}</h1>
        <p>{text}</p>
        {reference && <p class="quiet">If you tell us about it, this number helps: {reference}</p>}
        {kind === 'away' && <UrgentPanel level="soft" themes={[]} nation={null} below={null} />}
        <QuietLinkList
          label="Other ways on"
          links={[
            { href: directoryPaths.home, text: 'Find support' },
            { href: guidancePaths.guides, text: 'Understand what is happening' },
            { href: directoryPaths.topics, text: 'Look through topics' },
            { href: guidancePaths.urgentHelp, text: 'Urgent help' },
          ]}
        />
      </>
    ),
  }
}
