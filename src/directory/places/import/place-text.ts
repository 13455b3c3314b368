import { PassThrough, pipeline, type Readable } from 'node:stream'

/** One text inside a file: the file itself, or a member of a zip. */
export interface PlaceText {
  name: string
  /** Bytes that `open` counts through, compressed where the file is. */
  bytes: number
  open(onBytes?: (count: number) => void): Promise<Readable>
}

/** Counts what passes, and carries an error of either side to whoever reads the end. */
export function counted(
  source: Readable,
  onBytes: (count: number) => void,
  through?: NodeJS.ReadWriteStream,
): Readable {
  source.on('data', (chunk: Buffer) => onBytes(chunk.length))
  const last = through ?? new PassThrough()
  return pipeline(source, last, () => undefined) as unknown as Readable
}
