import { recordLimits } from './source-shape.ts'

export type Split = { bytes: Buffer } | { beyond: 'depth' | 'size' }

const lists = new Set(['contents', 'content', 'services', 'items', 'results', 'data'])
const [quote, backslash, open, close, openList, closeList, comma, colon] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a,
]
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
const longestOuter = 65_536

/**
 * Cuts a stream of JSON into the records of its list (bare, or under contents/content), one record in memory at a time.
 * A streaming parser is no use here: stream-json 3.8 ends at the first broken record and so loses the rest, and 20 MB of
 * "[" take 1.5 GB and the process with it. Here a record is bytes between brackets, parsed (or refused) on its own.
 */
export class RecordSplitter {
  #outer = ''
  /** Everything around the list: with "[]" in its place it is the envelope. */
  get outer(): string {
    return Buffer.from(this.#outer, 'latin1')
      .toString('utf8')
      .replace(/^\ufeff/, '')
  }
  /** A record that has begun and not ended: what a cut connection leaves. */
  get unfinished(): 'depth' | 'size' | 'cut' | undefined {
    return this.#beyond ?? (this.#parts.length > 0 ? 'cut' : undefined)
  }
  /** True when every bracket that was opened has been closed. */
  get whole(): boolean {
    return this.#depth === 0 && !this.#inString && this.#seen
  }

  #seen = false
  #depth = 0
  #inString = false
  #escaped = false
  /** Depth inside the list; 0 before it has been found and after it has ended. */
  #listDepth = 0
  #listEnded = false
  #key = ''
  #keyHead = ''
  #keyFrom = -1
  #keyPending = false
  #parts: Buffer[] = []
  #size = 0
  #beyond: 'depth' | 'size' | undefined
  #from = -1

  push(chunk: Buffer): Split[] {
    const found: Split[] = []
    if (this.#parts.length > 0 || this.#beyond) this.#from = 0
    let outerFrom = this.#listDepth === 0 ? 0 : -1
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (byte === backslash) this.#escaped = true
        else if (byte === quote) this.#endString(chunk, at)
        continue
      }
      if (isSpace(byte) || byte === 0xef || byte === 0xbb || byte === 0xbf) continue
      const atItem = this.#listDepth > 0 && this.#depth === this.#listDepth
      if (atItem && this.#from < 0 && byte !== comma && byte !== closeList) this.#from = at
      if (byte === quote) {
        this.#inString = true
        if (this.#depth === 1 && this.#listDepth === 0) [this.#keyFrom, this.#keyHead] = [at + 1, '']
      } else if (byte === open || byte === openList) {
        this.#seen = true
        const becomesList =
          byte === openList &&
          this.#listDepth === 0 &&
          !this.#listEnded &&
          (this.#depth === 0 || (this.#depth === 1 && this.#keyPending && lists.has(this.#key)))
        this.#depth += 1
        if (becomesList) {
          this.#keepOuter(chunk, outerFrom, at + 1)
          outerFrom = -1
          this.#forget()
          this.#listDepth = this.#depth
        } else {
          if (this.#depth === 1) this.#from = at
          if (this.#depth - this.#listDepth > recordLimits.depth) this.#beyond ??= 'depth'
        }
        this.#keyPending = false
      } else if (byte === close || byte === closeList) {
        if (atItem) {
          this.#finish(chunk, at, found)
          this.#listDepth = 0
          this.#listEnded = true
          outerFrom = at
        }
        this.#depth = Math.max(0, this.#depth - 1)
        if (this.#listDepth > 0 && this.#depth === this.#listDepth) this.#finish(chunk, at + 1, found)
        if (this.#depth === 0 && this.#listDepth === 0) {
          if (this.#listEnded) this.#forget()
          else this.#finish(chunk, at + 1, found)
        }
      } else if (byte === comma) {
        if (atItem) this.#finish(chunk, at, found)
        this.#keyPending = false
      } else if (byte === colon && this.#depth === 1 && this.#listDepth === 0) this.#keyPending = true
    }
    this.#keepOuter(chunk, outerFrom, chunk.length)
    this.#keepPart(chunk, chunk.length)
    if (this.#keyFrom >= 0)
      [this.#keyHead, this.#keyFrom] = [
        (this.#keyHead + chunk.toString('utf8', this.#keyFrom)).slice(0, 64),
        0,
      ]
    return found
  }

  #endString(chunk: Buffer, at: number): void {
    this.#inString = false
    if (this.#keyFrom >= 0 && !this.#keyPending)
      this.#key = this.#keyHead + chunk.toString('utf8', this.#keyFrom, Math.min(at, this.#keyFrom + 64))
    this.#keyFrom = -1
  }

  #keepOuter(chunk: Buffer, from: number, to: number): void {
    if (from >= 0 && this.#outer.length < longestOuter)
      this.#outer += chunk.toString('latin1', from, Math.min(to, from + longestOuter))
  }

  #keepPart(chunk: Buffer, to: number): void {
    if (this.#from < 0) return
    this.#size += to - this.#from
    if (this.#size > recordLimits.bytes) this.#beyond ??= 'size'
    if (this.#beyond) this.#parts = []
    else this.#parts.push(Buffer.from(chunk.subarray(this.#from, to)))
    this.#from = -1
  }

  #finish(chunk: Buffer, to: number, found: Split[]): void {
    if (this.#from < 0) return
    this.#keepPart(chunk, to)
    found.push(this.#beyond ? { beyond: this.#beyond } : { bytes: Buffer.concat(this.#parts) })
    this.#forget()
  }

  #forget(): void {
    this.#parts = []
    this.#size = 0
    this.#beyond = undefined
    this.#from = -1
  }
}
