import { Button, NotificationBanner } from '../../../design-system/index.ts'
import type { Answer } from '../../../platform/http/answer.ts'
import type { SignedIn } from '../../signed-in.ts'
import { limitsFor } from './sign-in-limit-rules.ts'

const MINUTE = 60_000
// Longer than a day nobody keeps a page open to write on.
const LONGEST_TO_WARN = 24 * 60

/**
 * Puts the warning before the end of a sign-in on a member's page, hidden until its script shows it (check 40). Without
 * JavaScript what somebody wrote is given back when they send it too late.
 */
export function withStillHere(answer: Answer, { grants }: SignedIn): Answer {
  const minutes = limitsFor(grants).idle / MINUTE
  if (answer.kind !== 'page' || minutes > LONGEST_TO_WARN) return answer
  const { body, scripts = [] } = answer.page
  const warning = (
    <div data-still-here={minutes} hidden>
      <NotificationBanner title="Are you still here?" takeFocus={false} id="still-here">
        <p role="status" data-still-here-says />
        <Button type="button">Stay signed in</Button>
      </NotificationBanner>
    </div>
  )
  return {
    ...answer,
    page: {
      ...answer.page,
      scripts: [...scripts, 'still-here.browser.ts'],
      body: (
        <>
          {warning}
          {body}
        </>
      ),
    },
  }
}
