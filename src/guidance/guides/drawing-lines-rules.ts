function filled(words: readonly string[], most: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * A name on as few lines as fit, each about as long as the others: text in SVG breaks no lines by itself. Counted in
 * characters; a word longer than `most` stands alone.
 */
export function evenLines(name: string, most: number): string[] {
  const words = name.split(' ')
  let best = filled(words, most)
  for (let width = most - 1; width > 0; width -= 1) {
    const narrower = filled(words, width)
    if (narrower.length > best.length) break
    best = narrower
  }
  return best
}
