/** Waits until it is this piece of work's turn; a page that is nearly done goes before one that begins. */
export type TakeTurn = (piece: 'begin' | 'finish') => Promise<void>

/**
 * One piece of dear work for each round of the event loop. Without turns, 64 searches that arrive together are carried
 * out in one go, and whoever asks for urgent help meanwhile waits for all of them instead of for one.
 */
export function makeTurns(): TakeTurn {
  const waiting: Record<'begin' | 'finish', (() => void)[]> = { begin: [], finish: [] }
  let isRunning = false
  const next = () => {
    const go = waiting.finish.shift() ?? waiting.begin.shift()
    isRunning = go !== undefined
    if (!go) return
    // Asked for before the work, so that the next round comes whatever the work does.
    setImmediate(next)
    go()
  }
  return (piece) =>
    new Promise((resolve) => {
      waiting[piece].push(resolve)
      if (isRunning) return
      isRunning = true
      setImmediate(next)
    })
}
