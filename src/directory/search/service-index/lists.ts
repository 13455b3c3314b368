/** Lists of numbers by number, end to end: list n is values[starts[n]] to values[starts[n + 1]]. */
export interface Lists {
  starts: Uint32Array<ArrayBuffer>
  values: Uint32Array<ArrayBuffer>
}

export function toLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length
  })
  const values = new Uint32Array(starts[lists.length] ?? 0)
  lists.forEach((list, at) => {
    values.set(list, starts[at])
  })
  return { starts, values }
}

/** A view, not a copy. */
export const listAt = ({ starts, values }: Lists, number: number): Uint32Array =>
  values.subarray(starts[number] ?? 0, starts[number + 1] ?? 0)

/** Grows as it is filled; typed, so that millions of entries cost their bytes and no more. */
export interface Filling<Values extends Uint8Array | Uint16Array | Uint32Array | Float32Array> {
  add(value: number): void
  size(): number
  /** What was filled; the filling must not be used afterwards. */
  done(): Values
}

export function fillUp<Values extends Uint8Array | Uint16Array | Uint32Array | Float32Array>(
  make: (length: number) => Values,
): Filling<Values> {
  let values = make(1024)
  let size = 0
  return {
    add(value) {
      if (size === values.length) {
        const larger = make(Math.ceil(size * 1.6))
        larger.set(values)
        values = larger
      }
      values[size] = value
      size += 1
    },
    size: () => size,
    done: () => values.slice(0, size) as Values,
  }
}
