import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import type { Page } from '../../platform/http/answer.ts'

export type ErrorKind = 'not_found' | 'refused' | 'busy' | 'unreadable' | 'wrong_method' | 'broken'

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

/** Says what happened and what to do; never a stack, a version or what was typed (check 51). Urgent help is in the layout. */
export function errorPage(kind: ErrorKind, reference?: string): Page {
  const { title, heading, text } = words[kind]
  return {
    title,
    body: (
      <>
        <h1>{heading}</h1>
        <p>{text}</p>
        {reference && <p class="quiet">If you tell us about it, this number helps: {reference}</p>}
        <ul class="quiet-link-list">
          <li>
            <a href={directoryPaths.home}>Find support</a>
          </li>
          <li>
            <a href={directoryPaths.topics}>Look through topics</a>
          </li>
          <li>
            <a href={guidancePaths.urgentHelp}>Urgent help</a>
          </li>
        </ul>
      </>
    ),
  }
}
