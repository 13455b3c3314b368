import { randomUUID } from 'node:crypto'
import { peoplePaths } from '../../people/index.ts'
import type { Database } from '../../platform/db/database.ts'
import { joinAsNewMember } from './new-member.ts'

const TRIES = 200
/** Check 41: known and unknown addresses differ by less than this in their median. */
const MOST_DIFFERENCE = 0.1

interface Sample {
  ms: number
  /** Everything else that a stranger could tell two answers apart by. */
  looks: string
}

async function askForLink(address: string, email: string): Promise<Sample> {
  const from = performance.now()
  const answer = await fetch(address + peoplePaths.signIn, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email }),
  })
  const body = await answer.text()
  const ms = performance.now() - from
  const headers = [...answer.headers].filter(([name]) => name !== 'date')
  return { ms, looks: JSON.stringify([answer.status, headers, body]) }
}

const medianOf = (samples: readonly Sample[]): number =>
  samples.map(({ ms }) => ms).toSorted((one, other) => one - other)[Math.floor(samples.length / 2)] ?? 0

/** Whether a stranger can find out who belongs to the network, by words, status or time. Returns what they could. */
export async function measureSignInTiming(
  database: Pick<Database, 'as'>,
  address: string,
  say: (line: string) => void,
): Promise<string[]> {
  say(`Asking for a link ${TRIES} times each, as people who belong and as people who do not`)
  const addresses = (kind: string) =>
    Array.from({ length: TRIES }, () => `${kind}-${randomUUID()}@example.org`)
  const known = addresses('known')
  for (const email of known) await joinAsNewMember({ database, address, email })
  const unknown = addresses('other')
  for (let warm = 0; warm < 20; warm += 1) await askForLink(address, `warm-${randomUUID()}@example.org`)
  const samples: { known: Sample[]; unknown: Sample[] } = { known: [], unknown: [] }
  // In turns, and the first of each pair by turns, so that whatever else the machine does falls on both.
  for (let at = 0; at < TRIES; at += 1) {
    const both = [
      ['known', known[at] ?? ''],
      ['unknown', unknown[at] ?? ''],
    ] as const
    for (const [kind, email] of at % 2 === 0 ? both : both.toReversed())
      samples[kind].push(await askForLink(address, email))
  }
  const [ofKnown, ofUnknown] = [medianOf(samples.known), medianOf(samples.unknown)]
  const difference = Math.abs(ofKnown - ofUnknown) / Math.min(ofKnown, ofUnknown)
  say(
    `Median with a known address ${ofKnown.toFixed(2)} ms, with an unknown one ${ofUnknown.toFixed(2)} ms: ${(difference * 100).toFixed(1)} % apart`,
  )
  const looks = new Set([...samples.known, ...samples.unknown].map((sample) => sample.looks))
  return [
    ...(difference < MOST_DIFFERENCE ? [] : [`sign-in: known and unknown addresses differ in time`]),
    ...(looks.size === 1
      ? []
      : [`sign-in: answers to known and unknown addresses differ in words or status`]),
  ]
}
