import type { ServiceIndex } from './index-words.ts'

// One message with the whole index (72 MB for 100,000 services) stayed in memory for as long as the index: its arrays were
// views of the message, and those that did not lie even were copied beside it. Pieces are copied into arrays of their own.

const kinds = { Uint8Array, Uint16Array, Uint32Array, Float32Array }
type Kind = keyof typeof kinds
type Numbers = InstanceType<(typeof kinds)[Kind]>

/** An index without its numbers: an array is the number of its place in `arrays`. */
export interface Frame {
  shape: unknown
  arrays: { kind: Kind; length: number }[]
}

export interface Piece {
  array: number
  /** Where it begins, in bytes. */
  from: number
  bytes: Uint8Array
}

const PIECE = 1_048_576

const kindOf = (value: unknown): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind])

/** Replaces every array of numbers by what `change` makes of it; everything else stays. */
function mapArrays(value: unknown, change: (part: unknown) => unknown): unknown {
  const changed = change(value)
  if (changed !== value || typeof value !== 'object' || value === null) return changed
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapArrays(part, change)]))
}

interface Place {
  place: number
}
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'place' in value

export function takeApart(index: ServiceIndex): { frame: Frame; pieces: Iterable<Piece> } {
  const arrays: Numbers[] = []
  const shape = mapArrays(index, (part) =>
    kindOf(part) === undefined ? part : ({ place: arrays.push(part as Numbers) - 1 } satisfies Place),
  )
  const described = arrays.map((array) => ({ kind: kindOf(array) as Kind, length: array.length }))
  return { frame: { shape, arrays: described }, pieces: piecesOf(arrays) }
}

function* piecesOf(arrays: readonly Numbers[]): Generator<Piece> {
  for (const [array, { buffer, byteOffset, byteLength }] of arrays.entries()) {
    for (let from = 0; from < byteLength; from += PIECE) {
      const bytes = new Uint8Array(buffer, byteOffset + from, Math.min(PIECE, byteLength - from))
      yield { array, from, bytes }
    }
  }
}

/** Room for an index; each piece is copied to its place. The index is whole when every piece has been put in. */
export function putTogether({ shape, arrays }: Frame): { add: (piece: Piece) => void; index: ServiceIndex } {
  const made = arrays.map(({ kind, length }) => new kinds[kind](length))
  const bytes = made.map(({ buffer }) => new Uint8Array(buffer))
  return {
    add: (piece) => bytes[piece.array]?.set(piece.bytes, piece.from),
    index: mapArrays(shape, (part) => (isPlace(part) ? made[part.place] : part)) as ServiceIndex,
  }
}
