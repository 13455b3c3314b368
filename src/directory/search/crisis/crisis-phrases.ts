import type { WordsOfText } from './crisis-text.ts'

/** One step of a phrase: a word, any member of a group, a gap of so many words, or the end of a sentence. */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'end' }

/** Stands for every number in figures; no typed word can be this one. */
export const ANY_NUMBER = '#'

const GAPS: Readonly<Record<string, number>> = { '..': 3, '....': 8 }

/** "want (to) die" is read as "want to die" and as "want die". */
function readings(phrase: string): string[][] {
  let lists: string[][] = [[]]
  for (const part of phrase.trim().split(/\s+/)) {
    const inside = /^\((.+)\)$/.exec(part)?.[1]
    if (inside === undefined && /[()]/.test(part))
      throw new Error(`One word in each pair of brackets, please: ${phrase}`)
    const longer = lists.map((list) => [...list, inside ?? part])
    lists = inside === undefined ? longer : [...longer, ...lists]
  }
  return lists
}

/**
 * Plain words pass through the same spelling as a visitor's text, so "can't" and "cannot" are one.
 * A phrase of nothing but small words has no steps.
 */
export function stepsOf(phrase: string, plain: (text: string) => WordsOfText): Step[][] {
  return readings(phrase).map((parts) => {
    const steps: Step[] = []
    let run: string[] = []
    const flush = () => {
      for (const word of plain(run.join(' ')).words) steps.push({ kind: 'word', word })
      run = []
    }
    for (const part of parts) {
      const special = specialStep(part)
      if (special) {
        flush()
        steps.push(special)
      } else run.push(part.replaceAll('_', ' '))
    }
    flush()
    return steps
  })
}

function specialStep(part: string): Step | null {
  if (part === '.') return { kind: 'end' }
  if (part === '<number>') return { kind: 'word', word: ANY_NUMBER }
  const most = GAPS[part]
  if (most !== undefined) return { kind: 'gap', most }
  if (part.includes('|')) return { kind: 'group', group: part }
  const group = /^<(.+)>$/.exec(part)?.[1]
  return group === undefined ? null : { kind: 'group', group }
}

/** "die|go_to_sleep" is a group without a name. */
export function choicesOf(group: string): string[] | null {
  return group.includes('|') ? group.split('|').map((choice) => choice.replaceAll('_', ' ')) : null
}
