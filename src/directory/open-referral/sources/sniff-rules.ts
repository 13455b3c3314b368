const startsWith = (bytes: Buffer, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

export type Guess = { kind: 'json' | 'text' } | { kind: 'refused'; message: string }

const refused = (message: string): Guess => ({ kind: 'refused', message })

/** What a file is by its first bytes. The message says what to do instead, and is shown as it is. */
export function guessKind(head: Buffer): Guess {
  if (head.length === 0) return refused('is empty.')
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04))
    return refused(
      'is a spreadsheet or a ZIP file. Save each sheet as CSV, or unpack it, and give the folder.',
    )
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0))
    return refused('is an old Excel file. Save each sheet as CSV and give the folder.')
  if (startsWith(head, 0x1f, 0x8b)) return refused('is packed with gzip. Unpack it first.')
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46))
    return refused('is a PDF. It holds no list of services that can be read.')
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff))
    return refused('is saved as UTF-16. Save it as UTF-8 and try again.')
  if (head.includes(0)) return refused('is no text file. Open Referral is JSON or CSV.')
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text === '') return refused('is empty.')
  if (/^<(!doctype html|html|head|body|script|div|title)/i.test(text))
    return refused(
      'is a web page, not a list of services. The address of the data may be another one, or ask for a sign-in.',
    )
  if (text.startsWith('<')) return refused('is XML. Open Referral is JSON or CSV.')
  return { kind: /^[[{]/.test(text) ? 'json' : 'text' }
}

/** The character between the columns of a header line, by which of them there are most. */
export function delimiterOf(header: string): ',' | ';' | '\t' {
  const outside = header.replace(/"[^"]*"/g, '')
  const count = (character: string) => outside.split(character).length
  return ([';', '\t'] as const).find((each) => count(each) > count(',')) ?? ','
}
