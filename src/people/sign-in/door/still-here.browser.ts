// Five minutes before a sign-in ends because nothing was sent, says so and offers to stay. What was typed is not
// touched.
const part = document.querySelector<HTMLElement>('[data-still-here]')
const MINUTE = 60_000
const WARN_BEFORE = 5

function watch(part: HTMLElement, minutes: number): void {
  const says = part.querySelector<HTMLElement>('[data-still-here-says]')
  const say = (text: string) => {
    if (says) says.textContent = text
  }
  let timers: number[] = []
  const begin = () => {
    for (const timer of timers) clearTimeout(timer)
    part.hidden = true
    timers = [
      window.setTimeout(
        () => {
          part.hidden = false
          say(`You will be signed out in ${WARN_BEFORE} minutes. What you wrote stays on this page.`)
        },
        (minutes - WARN_BEFORE) * MINUTE,
      ),
      window.setTimeout(() => {
        say(
          'You are signed out now. What you wrote is still here: send it, and the next page says how to go on.',
        )
      }, minutes * MINUTE),
    ]
  }
  begin()
  part.querySelector('button')?.addEventListener('click', () => {
    fetch('/sign-in/stay', { method: 'POST', redirect: 'manual' }).then(begin, () =>
      say('That did not reach us. You can try again.'),
    )
  })
}

if (part) watch(part, Number(part.dataset.stillHere))
