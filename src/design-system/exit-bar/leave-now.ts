import { exitPath } from './exit-path.ts'
import { flagLeaving } from './leave-flag.ts'

/** Blanks the page at once, then leaves. Nothing is sent or counted first: a slow line must not hold anybody here. */
export function leaveNow(): void {
  cover()
  flagLeaving()
  // `replace`, so that this page is not in the tab's history: `href` would bring it back on Back.
  location.replace(exitPath)
}

function cover(): void {
  document.documentElement.classList.add('exit-leaving')
  const overlay = document.createElement('div')
  overlay.className = 'exit-overlay'
  overlay.setAttribute('role', 'alert')
  document.body.append(overlay)
  // After it stands in the page, so that screen readers announce it.
  overlay.textContent = 'Loading.'
}

/** When the page comes back from the browser's cache and the guard lets it stay. */
export function uncover(): void {
  document.documentElement.classList.remove('exit-leaving')
  for (const overlay of document.querySelectorAll('.exit-overlay')) overlay.remove()
}
