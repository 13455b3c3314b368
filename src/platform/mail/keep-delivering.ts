import { deliverNext } from './deliver-mail.ts'

// Somebody waits for a link to sign in; an empty look costs 0.2 ms.
const PAUSE = 1000

/** Delivers whatever is due until it is stopped. A database that is away for a while is asked again. */
export function keepDelivering(given: Parameters<typeof deliverNext>[0]): { close: () => Promise<void> } {
  let isOpen = true
  let wake: () => void = () => undefined
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSE)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = (async () => {
    while (isOpen) {
      const wasBusy = await deliverNext(given).catch(() => false)
      if (isOpen && !wasBusy) await pause()
    }
  })()
  return {
    close: async () => {
      isOpen = false
      wake()
      await work
      given.sender.close()
    },
  }
}
