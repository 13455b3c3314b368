const FIVE = 5

/** Why words opened nothing. How many there are is theirs to see; which one is wrong is nobody's to learn. */
export function fetchProblem(typed: string): string {
  const count = typed.split(/[^\p{L}]+/u).filter(Boolean).length
  if (count === 0) return 'Write your five words, with spaces between'
  if (count !== FIVE)
    return `Write five words, with spaces between. ${count === 1 ? 'This is one word' : `These are ${count}`}`
  return 'We know no question with these five words. Check how each is spelt. Answers are kept for 60 days'
}
