/**
 * The same text with every word of six letters or more misspelt, always in the same way: two letters swapped, one left out
 * or one doubled, by turns of the word's length. The first letter stays, as it mostly does when people type.
 */
export const misspell = (text: string): string =>
  text.replace(/\p{L}{6,}/gu, (word) => {
    const middle = Math.floor(word.length / 2)
    if (word.length % 3 === 0)
      return word.slice(0, middle) + word[middle + 1] + word[middle] + word.slice(middle + 2)
    if (word.length % 3 === 1) return word.slice(0, middle) + word.slice(middle + 1)
    return word.slice(0, middle) + word[middle] + word.slice(middle)
  })
