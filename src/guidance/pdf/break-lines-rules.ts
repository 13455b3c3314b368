import type { Face, Run } from './piece.ts'

/** Width in points of words in a face. */
export type Measure = (text: string, face: Face) => number

/** Words of a line in their faces, one after the other. Each line but the last ends with its space, so that words stay apart for people who listen. */
export type Line = readonly Run[]

interface Word {
  runs: readonly Run[]
  width: number
}

// A word may change its face in the middle: a full stop after something strong belongs to it. A space of a telephone
// number does not break (U+00A0), so only plain spaces and ends of lines count.
function wordsOf(runs: readonly Run[], measure: Measure): Word[] {
  const found: Run[][] = [[]]
  for (const { text, face } of runs) {
    for (const piece of text.split(/([ \n]+)/)) {
      if (/^[ \n]/.test(piece)) found.push([])
      else if (piece !== '') found.at(-1)?.push({ text: piece, face })
    }
  }
  return found
    .filter((word) => word.length > 0)
    .map((word) => ({ runs: word, width: word.reduce((sum, run) => sum + measure(run.text, run.face), 0) }))
}

/** An address can be longer than a line: it is cut where it no longer fits. */
function cutToWidth(word: Word, width: number, measure: Measure): Word[] {
  if (word.width <= width) return [word]
  const cut: Word[] = []
  for (const { text, face } of word.runs) {
    let part = ''
    for (const letter of text) {
      if (measure(part + letter, face) > width) {
        cut.push({ runs: [{ text: part, face }], width: measure(part, face) })
        part = ''
      }
      part += letter
    }
    cut.push({ runs: [{ text: part, face }], width: measure(part, face) })
  }
  return cut
}

function joined(words: readonly Word[], isLast: boolean): Run[] {
  const runs: Run[] = []
  words.forEach((word, index) => {
    word.runs.forEach((run, at) => {
      const isEnd = at === word.runs.length - 1 && !(isLast && index === words.length - 1)
      const text = isEnd ? `${run.text} ` : run.text
      const before = runs.at(-1)
      if (before?.face === run.face) runs.splice(-1, 1, { text: before.text + text, face: run.face })
      else runs.push({ text, face: run.face })
    })
  })
  return runs
}

/** Sets words into lines of at most `width` points. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Word[][] = []
  let room = 0
  for (const word of wordsOf(runs, measure).flatMap((each) => cutToWidth(each, width, measure))) {
    const space = measure(' ', word.runs[0]?.face ?? 'regular')
    if (lines.length === 0 || space + word.width > room) {
      lines.push([word])
      room = width - word.width
    } else {
      lines.at(-1)?.push(word)
      room -= space + word.width
    }
  }
  return lines.map((line, index) => joined(line, index === lines.length - 1))
}
