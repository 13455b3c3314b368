export interface Log {
  info: (event: string, facts?: Record<string, string | number>) => void
  error: (event: string, facts?: Record<string, string | number>) => void
}

/** One JSON line an event. Callers give names of routes and counts; never an address, words, a place or a query. */
export function makeLog(level: 'silent' | 'error' | 'info', write: (line: string) => void): Log {
  const line =
    (kind: string) =>
    (event: string, facts: Record<string, string | number> = {}) =>
      write(JSON.stringify({ at: new Date().toISOString(), kind, event, ...facts }))
  return {
    info: level === 'info' ? line('info') : () => undefined,
    error: level === 'silent' ? () => undefined : line('error'),
  }
}
