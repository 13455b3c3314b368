import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { reasons } from '../adapters/adapter.ts'
import { toItem } from './parse-record.ts'
import type { OpenSource, SourceItem, SourceOutcome, SourceShape } from './source-shape.ts'
import { RecordSplitter } from './split-records.ts'

export interface JsonReading {
  records(): AsyncGenerator<SourceItem>
  outcome(): SourceOutcome
  /** The envelope, as far as it has been read. */
  outer(): string
  /** Bytes read so far. */
  bytes(): number
}

/** The records of a JSON file of any size: one megabyte of it is in memory at a time. */
export function readJsonFile(path: string): JsonReading {
  const splitter = new RecordSplitter()
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let read = 0
  async function* records(): AsyncGenerator<SourceItem> {
    let position = 0
    try {
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
        for (const split of splitter.push(chunk as Buffer)) yield toItem(split, ++position)
        read += (chunk as Buffer).length
      }
    } catch (error) {
      outcome.problem = `It could not be read to its end: ${error instanceof Error ? error.message : String(error)}`
      return
    }
    const rest = splitter.unfinished
    if (rest)
      yield {
        position: ++position,
        reason: rest === 'depth' ? reasons.tooDeep : rest === 'size' ? reasons.tooLarge : reasons.cutOff,
      }
    outcome.complete = splitter.whole
    if (splitter.whole) delete outcome.problem
    else outcome.problem = 'The file ends before its list of services does. It may have been cut off.'
  }
  return { records, outcome: () => outcome, outer: () => splitter.outer, bytes: () => read }
}

export async function openJsonFile(path: string, shape: SourceShape): Promise<OpenSource> {
  const { size } = await stat(path)
  const reading = readJsonFile(path)
  return {
    shape,
    records: reading.records,
    outcome: reading.outcome,
    progress: () => ({ done: reading.bytes(), total: size, unit: 'bytes' }),
  }
}
