import { asStart } from '../../platform/words/in-sentence.ts'
import type { WordChoice } from './better-word.ts'
import { DrawingFrame, DrawnLabel, PartInWords, WIDTH } from './drawing-frame.tsx'
import { evenLines } from './drawing-lines-rules.ts'
import { drawingWords, withBetterWord } from './drawing-words.ts'

const MIDDLE = WIDTH / 2
const TOP = 136
const TALL = 340
const HALF_BASE = 140
const HEIGHT = TOP + TALL + 32

// Where tiers begin and end on the way from the top to the base. The top one is taller: a word fits in its foot only.
const EDGES = [0, 0.44, 0.58, 0.72, 0.86, 1] as const
const FOOT = 0.385
const LETTER = 9
const AIM_LETTERS = 26

const { aim, tiers, notes, title, order } = drawingWords.recovery_triangle

const at = (share: number, side: -1 | 1): string =>
  `${MIDDLE + side * share * HALF_BASE} ${TOP + share * TALL}`

function Tier({ name, place }: { name: string; place: number }) {
  const [from = 0, to = 1] = [EDGES[place], EDGES[place + 1]]
  const room = 2 * HALF_BASE * Math.max(from, FOOT - 0.03) - 12
  const middle = from === 0 ? FOOT : (from + to) / 2
  return (
    <g>
      <path
        class={`guide-drawing__part${place % 2}`}
        d={`M${at(from, -1)}L${at(from, 1)} ${at(to, 1)} ${at(to, -1)}Z`}
      />
      <DrawnLabel x={MIDDLE} y={TOP + middle * TALL} lines={evenLines(name, Math.floor(room / LETTER))} />
    </g>
  )
}

const ASIDE = 16
const WAY = { top: 0.16, foot: 0.64 }
const SLOPE = Math.atan2(HALF_BASE, TALL)
const LEAN = Math.round((SLOPE * 180) / Math.PI)

const beside = (share: number, side: -1 | 1): string => {
  const x = MIDDLE + side * (share * HALF_BASE + ASIDE * Math.cos(SLOPE))
  return `${x.toFixed(1)} ${(TOP + share * TALL - ASIDE * Math.sin(SLOPE)).toFixed(1)}`
}

/** Up one side and down the other: going down again is as much a part of it as going up. */
function UpAndDown() {
  const head = 'M-6-9L0 0 6-9'
  return (
    <g class="guide-drawing__way">
      <path d={`M${beside(WAY.foot, -1)}L${beside(WAY.top, -1)}`} stroke-dasharray="1 8" />
      <path d={head} transform={`translate(${beside(WAY.top, -1)})rotate(${180 + LEAN})`} />
      <path d={`M${beside(WAY.top, 1)}L${beside(WAY.foot, 1)}`} stroke-dasharray="1 8" />
      <path d={head} transform={`translate(${beside(WAY.foot, 1)})rotate(${-LEAN})`} />
    </g>
  )
}

/** The recovery triangle of the Lancashire pack, the first tier at the base and the aim above (S4.38 to S4.43). */
export function RecoveryTriangle({ choice }: { choice: WordChoice }) {
  const aimed = asStart(aim.parts.join(', '))
  return (
    <DrawingFrame
      title={title}
      height={HEIGHT}
      picture={
        <>
          <DrawnLabel class="guide-drawing__quiet" x={MIDDLE} y={14} lines={[aim.name]} />
          <DrawnLabel x={MIDDLE} y={56} lines={evenLines(aimed, AIM_LETTERS)} />
          <path
            class="guide-drawing__wash"
            d={`M144 ${TOP - 26}v-12M124 ${TOP - 20}l-8-8M164 ${TOP - 20}l8-8M117 ${TOP - 4}h-12M171 ${TOP - 4}h12`}
          />
          <path class="guide-drawing__part1" d={`M127 ${TOP - 4}a17 17 0 0 1 34 0`} />
          {tiers.map(({ name }, place) => (
            <Tier key={name} name={name} place={tiers.length - 1 - place} />
          ))}
          <UpAndDown />
          <path
            class="guide-drawing__wash"
            d={`M16 ${HEIGHT - 16}c12-4 20-4 32 0s20 4 32 0 20-4 32 0 20 4 32 0 20-4 32 0 20 4 32 0 20-4 32 0 20 4 32 0`}
          />
        </>
      }
    >
      <p>
        <strong>{aim.name}</strong>
        <br />
        {aimed}.
      </p>
      <h3>{order}</h3>
      <ul>
        {tiers.map((tier) => (
          <PartInWords key={tier.name} {...tier} />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note}>{withBetterWord(note, choice)}</p>
      ))}
    </DrawingFrame>
  )
}
