import { afterKeyUp, longestPause, noPresses, pressesToExit } from './exit-presses.ts'
import { exitProgress } from './exit-progress.ts'
import { leaveNow, uncover } from './leave-now.ts'

const bar = document.querySelector('[data-exit-bar]')
if (bar) watchForLeaving(bar)

function watchForLeaving(bar: Element): void {
  const progress = exitProgress(bar)
  let presses = noPresses
  let timer: number | undefined

  function startAgain(words: string): void {
    clearTimeout(timer)
    presses = noPresses
    progress.show(0)
    progress.say(words)
  }

  function expire(): void {
    startAgain('The presses were too far apart. This page stays open.')
    timer = window.setTimeout(() => progress.say(''), longestPause)
  }

  document.addEventListener('keyup', (event) => {
    const counted = presses.count
    presses = afterKeyUp(presses, event)
    if (presses.count >= pressesToExit) {
      startAgain('')
      leaveNow()
      return
    }
    if (presses.count === 0 && counted === 0) return
    clearTimeout(timer)
    progress.show(presses.count)
    progress.say(presses.count === 0 ? '' : `Shift. ${toGo(pressesToExit - presses.count)}`)
    if (presses.count > 0) timer = window.setTimeout(expire, longestPause)
  })

  for (const link of document.querySelectorAll('a[data-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      leaveNow()
    })
  }

  window.addEventListener('pageshow', () => {
    uncover()
    startAgain('')
  })
}

function toGo(presses: number): string {
  return presses === 1 ? 'Press it once more to leave.' : `Press it ${presses} more times to leave.`
}
