import { exitPath } from './exit-path.ts'
import { forgetLeaving, hasLeft } from './leave-flag.ts'

// Built as a classic script that blocks in `head`, so that nothing is painted before it has decided. Measured in
// Chromium: without it Back shows earlier pages of the visit from the back-forward cache, whatever the headers say.

function goAway(): void {
  document.documentElement.hidden = true
  location.replace(exitPath)
}

function arrivedBy(): string {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (entry) return entry.type
  // Safari before 15.
  return performance.navigation.type === 2 ? 'back_forward' : 'navigate'
}

if (hasLeft()) {
  const how = arrivedBy()
  // A reload keeps the flag: it may be somebody else's try at a page that is being left.
  if (how === 'back_forward' || how === 'reload') goAway()
  else forgetLeaving()
}

addEventListener('pageshow', (event) => {
  if (event.persisted && hasLeft()) goAway()
})
