import { given } from './given-lines.ts'
import type { PublishedService } from './published-service.ts'
import { firstNumber } from './service-ways.ts'
import { serviceWording } from './service-wording.ts'

const yesNo = (value: boolean | undefined, yes: string, no: string | null): string | null =>
  value === undefined ? null : value ? yes : no

export const contactLines = ({ firstContact: first }: PublishedService): string[] =>
  given([
    first.whoAnswers && `Who answers: ${first.whoAnswers}`,
    first.storyNeeded && serviceWording.story_needed[first.storyNeeded],
    yesNo(first.mayBringSomeone, 'You may bring someone with you.', 'Please come on your own.'),
    yesNo(first.mayChooseWorker, 'You can say who you would rather see, for example a woman or a man.', null),
    yesNo(first.canStop, 'You can stop at any time, without giving a reason.', null),
    first.confidentialityLimits,
  ])

export function safeContactLines(service: PublishedService): string[] {
  const { safeContact: safe } = service
  return given([
    safe.voicemailLeft && serviceWording.voicemail[safe.voicemailLeft],
    safe.callerIdShows && `When they call you: ${safe.callerIdShows}`,
    // Beside a number to ring the bill is spoken of already.
    firstNumber(service)?.use === 'ring'
      ? null
      : yesNo(
          safe.showsOnBill,
          'The number may show on a phone bill.',
          'The number does not show on most phone bills.',
        ),
    safe.textOrEmail,
    safe.whoReadsReplies && `Who reads what you send: ${safe.whoReadsReplies}`,
    safe.confidentialAddress ? 'The address is kept confidential.' : null,
  ])
}

export const openToLines = ({ openTo: open }: PublishedService): string[] =>
  given([
    open.gender && serviceWording.open_to[open.gender],
    open.genderNote,
    open.catchment,
    open.immigrationStatus,
    open.faith,
    open.neurodivergence,
    open.access,
  ])
