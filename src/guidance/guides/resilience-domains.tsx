import type { WordChoice } from './better-word.ts'
import { DrawingFrame, DrawnLabel, PartInWords, WIDTH } from './drawing-frame.tsx'
import { evenLines } from './drawing-lines-rules.ts'
import { drawingWords, withBetterWord } from './drawing-words.ts'

const HUB = { x: WIDTH / 2, y: 158 }
const REACH = 105
const ROUND = 50
const HEIGHT = 436
const PETAL_LETTERS = 10
const GROUND_LETTERS = 26

const { title, centre, order, domains, ground_order, ground, notes } = drawingWords.resilience_domains

// From the hub to where the sides of a petal meet its round end.
const SIDE = Math.sqrt(REACH ** 2 - ROUND ** 2)
const LEAN = Math.asin(ROUND / REACH)

const from = (angle: number, length: number): { x: number; y: number } => ({
  x: Math.round(10 * (HUB.x + length * Math.sin(angle))) / 10,
  y: Math.round(10 * (HUB.y - length * Math.cos(angle))) / 10,
})

function Petal({ name, place }: { name: string; place: number }) {
  const angle = (place * Math.PI) / 3
  const [left, right, middle] = [from(angle - LEAN, SIDE), from(angle + LEAN, SIDE), from(angle, REACH)]
  return (
    <g>
      <path
        class={`guide-drawing__part${place % 2}`}
        d={`M${HUB.x} ${HUB.y}L${left.x} ${left.y}A${ROUND} ${ROUND} 0 1 1 ${right.x} ${right.y}Z`}
      />
      <DrawnLabel x={middle.x} y={middle.y} lines={evenLines(name, PETAL_LETTERS)} />
    </g>
  )
}

function Ground() {
  return (
    <>
      <path d="M144 312v56" />
      <path
        class="guide-drawing__wash"
        d="M144 352c-6-20-26-26-44-24 4 18 22 30 44 24zM144 344c6-16 22-22 38-20-4 16-18 26-38 20z"
      />
      <g>
        <path class="guide-drawing__part0" d="M4 428c10-40 76-62 140-62s130 22 140 62z" />
        <DrawnLabel x={HUB.x} y={404} lines={evenLines(ground.name, GROUND_LETTERS)} />
      </g>
    </>
  )
}

/** Six domains of resilience (Daniel and Wassell) as petals, and the carer's network as the ground they grow from. */
export function ResilienceDomains({ choice }: { choice: WordChoice }) {
  return (
    <DrawingFrame
      title={title}
      height={HEIGHT}
      picture={
        <>
          <Ground />
          {domains.map(({ name }, place) => (
            <Petal key={name} name={name} place={place} />
          ))}
          <g>
            <circle class="guide-drawing__hub" cx={HUB.x} cy={HUB.y} r="34" />
            <DrawnLabel class="guide-drawing__in-hub" x={HUB.x} y={HUB.y} lines={[centre]} />
          </g>
        </>
      }
    >
      <h3>{order}</h3>
      <ul>
        {domains.map((domain) => (
          <PartInWords key={domain.name} {...domain} />
        ))}
      </ul>
      <h3>{ground_order}</h3>
      <ul>
        <PartInWords {...ground} />
      </ul>
      {notes.map((note) => (
        <p key={note}>{withBetterWord(note, choice)}</p>
      ))}
    </DrawingFrame>
  )
}
