const [quote, newLine, carriageReturn, space, tab] = [0x22, 0x0a, 0x0d, 0x20, 0x09]

/** A table as bytes: quotation marks, delimiters and ends of lines are the same bytes in UTF-8 and in Windows-1252. */
export interface CsvBytes {
  bytes: Buffer
  delimiter: number
  lineEnd: number
}

export const csvBytes = (bytes: Buffer, delimiter: string): CsvBytes => ({
  bytes,
  delimiter: delimiter.charCodeAt(0),
  lineEnd: bytes.includes(newLine) ? newLine : carriageReturn,
})

export interface Scan {
  /** Where the next record begins. */
  to: number
  columns: number
  /** A quoted cell has not ended. */
  isOpen: boolean
  /** Quotation marks inside a quoted cell that should have been doubled. */
  lone: number[]
}

interface Limits {
  most: number
  /** Ends at a lone quotation mark on a later line than the first: the cell may have been left open there. */
  isWary?: boolean
}

/** Reads one record: to the end of its line, or further while a quoted cell is open. */
export function scanRecord(table: CsvBytes, from: number, { most, isWary = false }: Limits): Scan {
  const { bytes, delimiter, lineEnd } = table
  const scan: Scan = { to: most, columns: 1, isOpen: false, lone: [] }
  let atStart = true
  let isLater = false
  for (let at = from; at < most; at += 1) {
    const byte = bytes[at]
    if (scan.isOpen) {
      if (byte === lineEnd) isLater = true
      if (byte !== quote) continue
      if (bytes[at + 1] === quote) at += 1
      else if (endsCell(table, at + 1)) scan.isOpen = false
      else {
        scan.lone.push(at)
        if (isWary && isLater) return { ...scan, to: at }
      }
    } else if (byte === lineEnd) return { ...scan, to: at + 1 }
    else if (byte === delimiter) {
      scan.columns += 1
      atStart = true
    } else if (byte === quote && atStart) {
      scan.isOpen = true
      atStart = false
    } else if (byte !== space && byte !== tab) atStart = false
  }
  return scan
}

function endsCell({ bytes, delimiter }: CsvBytes, from: number): boolean {
  let at = from
  while (bytes[at] !== delimiter && (bytes[at] === space || bytes[at] === tab)) at += 1
  const byte = bytes[at]
  return byte === undefined || byte === delimiter || byte === newLine || byte === carriageReturn
}

/** Where each line after the first begins, up to `to`. */
export function laterLines({ bytes, lineEnd }: CsvBytes, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = bytes.indexOf(lineEnd, from) + 1; at > 0 && at < to; at = bytes.indexOf(lineEnd, at) + 1)
    starts.push(at)
  return starts
}

export const endOfLine = ({ bytes, lineEnd }: CsvBytes, from: number): number =>
  bytes.indexOf(lineEnd, from) + 1 || bytes.length

export function isBlank({ bytes }: CsvBytes, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > space) return false
  return true
}
