const apostrophes = /['’‘ʼ`´]/gu
const marks = /\p{M}+/gu

/** Small letters without accents or apostrophes, so that "Can’t" and "cant", "Siân" and "sian" are one word. */
export const foldWord = (word: string): string =>
  word.normalize('NFKD').replace(apostrophes, '').replace(marks, '').toLowerCase()
