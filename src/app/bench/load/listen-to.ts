import type { ChildProcess } from 'node:child_process'

/**
 * Listens to what a program says. The function that it gives waits for a pattern in it and answers with its first group,
 * and fails when the program stops before.
 */
export function listenTo(child: ChildProcess): (pattern: RegExp) => Promise<string> {
  let said = ''
  const asked: { pattern: RegExp; resolve: (found: string) => void; reject: (error: Error) => void }[] = []
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
    for (const { pattern, resolve } of asked) {
      const found = pattern.exec(said)
      if (found) resolve(found[1] ?? found[0])
    }
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.once('exit', (code) => {
    const error = new Error(`The application stopped (${code}). It said:\n${said.slice(-2000)}`)
    for (const { reject } of asked) reject(error)
  })
  return (pattern) =>
    new Promise((resolve, reject) => {
      asked.push({ pattern, resolve, reject })
      hear(Buffer.alloc(0))
    })
}
