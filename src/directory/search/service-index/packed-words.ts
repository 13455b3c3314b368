/** Many texts as two arrays that travel between threads without a copy. */
export interface PackedWords {
  bytes: Uint8Array<ArrayBuffer>
  /** In characters of the decoded whole; one more than there are texts. */
  starts: Uint32Array<ArrayBuffer>
}

export function packWords(texts: readonly string[]): PackedWords {
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] ?? 0) + text.length
  })
  return { bytes: new TextEncoder().encode(texts.join('')), starts }
}

export function unpackWords({ bytes, starts }: PackedWords): string[] {
  const whole = new TextDecoder().decode(bytes)
  const texts: string[] = []
  for (let at = 0; at + 1 < starts.length; at += 1) texts.push(whole.slice(starts[at], starts[at + 1]))
  return texts
}
