/** Refused for a moment; the application answers it as it answers a busy server. */
export class PacksBusy extends Error {
  readonly statusCode = 503
}

// A pack of forty parts takes seconds and 20 MB. Twenty of them at once ended the process (tried), and with it urgent help.
const MOST_IN_LINE = 4

let inLine = 0
let last: Promise<void> = Promise.resolve()

export function refuseWhenBusy(): void {
  if (inLine >= MOST_IN_LINE) throw new PacksBusy()
}

async function takeTurn(): Promise<() => void> {
  refuseWhenBusy()
  inLine += 1
  const before = last
  const turn = Promise.withResolvers<void>()
  last = turn.promise
  await before
  return () => {
    inLine -= 1
    turn.resolve()
  }
}

/** One pack is made at a time; a few wait, and more are refused kindly. */
export async function inPackTurn<Made>(make: () => Promise<Made>): Promise<Made> {
  const done = await takeTurn()
  try {
    return await make()
  } finally {
    done()
  }
}

/** The same for a pack that is sent in pieces. Whoever goes away gives the turn back. */
export async function* piecesInPackTurn<Piece>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  const done = await takeTurn()
  try {
    yield* pieces
  } finally {
    done()
  }
}
