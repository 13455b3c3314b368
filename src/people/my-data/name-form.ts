/** A name as somebody wants to be called: one line, 1 to 100 characters. */
export function readName(typed: string): { name: string } | { name: string; error: string } {
  const name = typed
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
  if (name === '') return { name, error: 'Type your name, as others should see it.' }
  if (name.length > 100) return { name, error: 'Use 100 letters or fewer.' }
  return { name }
}
