export interface Spot {
  /** Pixels. */
  x: number
  y: number
}

export interface LabelWanted extends Spot {
  text: string
}

export interface PlacedLabel extends LabelWanted {
  /** How the words hang on x: SVG's text-anchor. */
  side: 'start' | 'end' | 'middle'
}

const LINE = 18
const LETTER = 8
const GAP = 10
/** Half a dot with its edge. */
const DOT = 8

interface Box extends PlacedLabel {
  left: number
  right: number
}

// Beside the mark, to the right or the left; else above or below it.
function boxesOf({ text, x, y }: LabelWanted): Box[] {
  const long = text.length * LETTER
  const above = { text, x, side: 'middle' as const, left: x - long / 2, right: x + long / 2 }
  return [
    { text, x: x + GAP, y, side: 'start', left: x + GAP, right: x + GAP + long },
    { text, x: x - GAP, y, side: 'end', left: x - GAP - long, right: x - GAP },
    { ...above, y: y - LINE },
    { ...above, y: y + LINE },
  ]
}

const covers = (box: Box, other: Box): boolean =>
  Math.abs(other.y - box.y) < LINE && box.left < other.right && box.right > other.left

const coversDot = ({ left, right, y }: Box, dot: Spot): boolean =>
  Math.abs(dot.y - y) < LINE - 2 && dot.x > left - DOT && dot.x < right + DOT

/** Names at their marks, each once, where they cover no other name and no dot; those that come first win. */
export function placeLabels(
  wanted: readonly LabelWanted[],
  dots: readonly Spot[],
  width: number,
): PlacedLabel[] {
  const placed: Box[] = []
  const seen = new Set<string>()
  for (const each of wanted) {
    if (seen.has(each.text)) continue
    const free = boxesOf(each).find(
      (box) =>
        box.left >= 0 &&
        box.right <= width &&
        box.y >= LINE &&
        !placed.some((other) => covers(box, other)) &&
        !dots.some((dot) => coversDot(box, dot)),
    )
    if (!free) continue
    seen.add(each.text)
    placed.push(free)
  }
  return placed.map(({ text, x, y, side }) => ({ text, x, y, side }))
}
