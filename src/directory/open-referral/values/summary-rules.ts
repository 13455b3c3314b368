const limit = 160

/** At most 160 characters, cut at a word. */
export function cutAtWord(text: string, most = limit): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > most / 2 ? space : most - 1).replace(/[\s,;:.–-]+$/, '')}…`
}

// "Dr. Smith", "St. Mary's", "e.g. this": a full stop that ends no sentence.
const ends = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|e\.g|i\.e|etc|approx))[.!?]["')]?\s+(?=[A-Z0-9"'(])/g

/** The first sentences that fit in 160 characters; headings ("About us") and list lines are passed over when prose follows. */
export function summaryOf(description: string | undefined): string | undefined {
  const blocks = (description ?? '')
    .split(/\n\s*\n|\n(?=- )/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
  const prose = blocks.find(
    (block) => !block.startsWith('- ') && (block.length >= 40 || /[.!?]$/.test(block)),
  )
  const text = (prose ?? blocks[0])?.replace(/^- /, '')
  if (!text) return undefined
  let end = 0
  for (const match of text.matchAll(ends)) {
    const next = match.index + match[0].trimEnd().length
    if (next > limit) break
    end = next
  }
  if (text.length <= limit) return text
  // A question on its own ("Struggling with …?") says nothing of what the service does.
  return end >= 40 && text.charAt(end - 1) !== '?' ? text.slice(0, end) : cutAtWord(text)
}
