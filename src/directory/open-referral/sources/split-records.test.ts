import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RecordSplitter, type Split } from './split-records.ts'

function split(text: string, size = text.length + 1) {
  const splitter = new RecordSplitter()
  const bytes = Buffer.from(text)
  const found: Split[] = []
  for (let at = 0; at < bytes.length; at += size) found.push(...splitter.push(bytes.subarray(at, at + size)))
  return {
    splitter,
    records: found.map((each) => ('bytes' in each ? each.bytes.toString().trim() : `beyond ${each.beyond}`)),
  }
}

describe('a list of any size is cut into its records', () => {
  test('whatever the records hold, the envelope, the spacing and the pieces in which they come', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }), { maxKeys: 4 })
    const wrap = fc.constantFrom(
      (list: string) => list,
      (list: string) => `{"total_items":2,"contents":${list},"empty":false}`,
      (list: string) => `\ufeff {"last" : true, "content" :\n ${list} }`,
    )
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 4 }),
        wrap,
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(0, 2),
        (list, envelope, size, indent) => {
          const { records, splitter } = split(envelope(JSON.stringify(list, undefined, indent)), size)
          expect(records.map((each) => JSON.parse(each))).toEqual(JSON.parse(JSON.stringify(list)))
          expect(splitter.whole).toBe(true)
          expect(splitter.unfinished).toBeUndefined()
        },
      ),
      { numRuns: 200 },
    )
  })

  test('a single service and one a line are lists too', () => {
    expect(split('{"id":"1","contacts":[{"a":1}]}').records).toEqual(['{"id":"1","contacts":[{"a":1}]}'])
    expect(split('{"id":"1"}\n{"id":"2"}\n').records).toEqual(['{"id":"1"}', '{"id":"2"}'])
  })

  test('a broken record, one that is too deep and one that is too large cost only themselves', () => {
    const deep = `{"a":${'['.repeat(200)}${']'.repeat(200)}}`
    const large = JSON.stringify({ a: 'x'.repeat(1_100_000) })
    const { records } = split(`[{"id":1},{"id":},${deep},${large},{"id":2}]`, 4096)
    expect(records).toEqual(['{"id":1}', '{"id":}', 'beyond depth', 'beyond size', '{"id":2}'])
  })

  test('a list that breaks off says so, and keeps what came', () => {
    const { records, splitter } = split('{"contents":[{"id":1},{"id":2,"na')
    expect(records).toEqual(['{"id":1}'])
    expect(splitter.whole).toBe(false)
    expect(splitter.unfinished).toBe('cut')
  })

  test('fifty megabytes of brackets are one record too deep, not the end of the process', () => {
    const splitter = new RecordSplitter()
    const brackets = Buffer.alloc(1_000_000, '[')
    const before = process.memoryUsage().rss
    for (let count = 0; count < 50; count += 1) splitter.push(brackets)
    expect(splitter.unfinished).toBe('depth')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})
