import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { reasons } from '../adapters/adapter.ts'
import { toItem } from './parse-record.ts'
import type { OpenSource, SourceOutcome, SourceShape } from './source-shape.ts'
import { RecordSplitter } from './split-records.ts'

/** The services of a JSON file of any size: one megabyte of it is in memory at a time. */
export async function openJsonFile(path: string, shape: SourceShape): Promise<OpenSource> {
  const { size } = await stat(path)
  const splitter = new RecordSplitter()
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let read = 0
  async function* records() {
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
    if (rest) yield { position: ++position, reason: rest === 'depth' ? reasons.tooDeep : rest === 'size' ? reasons.tooLarge : 'The file ends in the middle of it.' }
    if (splitter.whole) Object.assign(outcome, { complete: true, problem: undefined })
    else outcome.problem = 'The file ends before its list of services does. It may have been cut off.'
  }
  return { shape, records, outcome: () => outcome, progress: () => ({ done: read, total: size, unit: 'bytes' }) }
}
