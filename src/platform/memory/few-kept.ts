/** Keeps the last few things that were made, by their name; the oldest goes when there is no room. */
export interface FewKept<Value> {
  get: (name: string) => Value | undefined
  set: (name: string, value: Value) => void
  clear: () => void
}

export function keepFew<Value>(most: number): FewKept<Value> {
  const kept = new Map<string, Value>()
  return {
    get: (name) => kept.get(name),
    set: (name, value) => {
      if (kept.size >= most) {
        const oldest = kept.keys().next()
        if (!oldest.done) kept.delete(oldest.value)
      }
      kept.set(name, value)
    },
    clear: () => kept.clear(),
  }
}
