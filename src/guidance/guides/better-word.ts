/** How pages name getting better, and where their links lead, for a reader who may have chosen a word (S0.8). */
export interface WordChoice {
  word: string
  /** An address of a guide, with the sealed word before it where one was chosen. */
  to: (path: string) => string
}

export const usualWord: WordChoice = { word: 'recovery', to: (path) => path }
