import { startProgram, stopProgram } from './child-program.ts'
import type { LoadFigures, LoadJob } from './load-job.ts'

interface Answer {
  number: number
  figures?: LoadFigures
  failed?: string
}

export interface LoadGenerator {
  /** Several may run at once. */
  run: (job: LoadJob) => Promise<LoadFigures>
  stop: () => Promise<void>
}

export function startLoadGenerator(): LoadGenerator {
  const child = startProgram('bench-load')
  const waiting = new Map<
    number,
    { resolve: (figures: LoadFigures) => void; reject: (error: Error) => void }
  >()
  let last = 0
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.on('message', (message) => {
    const { number, figures, failed } = message as Answer
    const asker = waiting.get(number)
    waiting.delete(number)
    if (figures) asker?.resolve(figures)
    else asker?.reject(new Error(failed))
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values())
      reject(new Error(`The process that makes the load stopped. ${said.slice(-500)}`))
  })
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        child.send({ number: last, job })
      }),
    stop: () => stopProgram(child),
  }
}
