import { pressesToExit } from './exit-presses.ts'

/**
 * Shows and says how far somebody is with Shift. Everything it adds is built here: without JavaScript there is none.
 */
export function exitProgress(bar: Element) {
  const dots = document.createElement('span')
  dots.className = 'exit-bar__dots'
  dots.setAttribute('aria-hidden', 'true')
  const each = Array.from({ length: pressesToExit }, () => {
    const dot = document.createElement('span')
    dot.className = 'exit-bar__dot'
    dots.append(dot)
    return dot
  })
  const status = document.createElement('span')
  status.className = 'govuk-visually-hidden'
  status.setAttribute('role', 'status')
  bar.querySelector('a')?.append(dots)
  bar.append(status)

  return {
    show(count: number): void {
      dots.classList.toggle('exit-bar__dots--visible', count > 0)
      each.forEach((dot, index) => {
        dot.classList.toggle('exit-bar__dot--on', index < count)
      })
    },
    say(words: string): void {
      status.textContent = words
    },
  }
}
