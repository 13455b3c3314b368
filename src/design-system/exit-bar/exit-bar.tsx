import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { exitPath, exitRel } from './exit-path.ts'

/**
 * The way out, on every public page. A direct child of `body`, so that it can stay in view to the very end.
 * Without JavaScript it is a plain link; `exit-bar.browser.ts` adds Shift three times and the blank screen.
 */
export function ExitBar() {
  return (
    <div class="exit-bar" data-exit-bar>
      <div class="exit-bar__inner">
        <a href={exitPath} class="exit-bar__link" rel={exitRel} draggable={false} data-exit>
          <VisuallyHidden>Emergency </VisuallyHidden>Exit this page
        </a>
      </div>
    </div>
  )
}
