import type { ServiceIndex } from './index-words.ts'

/** Every buffer of an index, to be handed to another thread instead of copied. */
export function buffersOf(index: ServiceIndex): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(index)
  return [...found]
}
