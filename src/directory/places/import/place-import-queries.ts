import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Pool, PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Target } from './place-tables-of-shapes.ts'
import type { Cell } from './row-rules.ts'

export type { Pool, PoolClient }

/** One connection for a whole import: its rows wait in temporary tables that only it sees, and that vanish with it. */
export async function withConnection<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    // Closed, not given back: temporary tables and a broken COPY go with it.
    client.release(true)
  }
}

// Any number that is only ours: two imports wait for each other.
const IMPORT_LOCK = 7_042_027

export async function withinOne<Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK])
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

const incoming = (target: Target): string => `incoming_${target.table.split('.')[1] ?? ''}`

export const createIncoming = async (client: PoolClient, target: Target): Promise<string> => {
  const name = incoming(target)
  await client.query(`DROP TABLE IF EXISTS pg_temp.${name}; CREATE TEMP TABLE ${name} (LIKE ${target.table})`)
  return name
}

const escaped: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escapeText = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (c) => escaped[c] ?? c) : text
const listText = (list: readonly string[]): string =>
  `{${list.map((each) => `"${each.replace(/[\\"]/g, (c) => `\\${c}`)}"`).join(',')}}`

const cellText = (cell: Cell): string => {
  if (cell === null) return '\\N'
  if (typeof cell === 'boolean') return cell ? 't' : 'f'
  if (typeof cell === 'number') return String(cell)
  return escapeText(typeof cell === 'string' ? cell : listText(cell))
}

const CHUNK = 65_536

export interface CopyRows {
  write(row: readonly Cell[]): Promise<void>
  end(): Promise<void>
}

/** Streams rows into the waiting table with COPY, in pieces of 64 KB, no faster than PostgreSQL takes them. */
export function copyRows(client: PoolClient, target: Target): CopyRows {
  const stream = client.query(copyFrom(`COPY ${incoming(target)} (${target.columns.join(', ')}) FROM STDIN`))
  const done = finished(stream, { readable: false })
  // Awaited in end(); without this an early failure would count as unhandled.
  done.catch(() => undefined)
  let buffer = ''
  const flush = async () => {
    const ready = stream.write(buffer)
    buffer = ''
    if (!ready) await Promise.race([once(stream, 'drain'), done])
  }
  return {
    async write(row) {
      buffer += `${row.map(cellText).join('\t')}\n`
      if (buffer.length >= CHUNK) await flush()
    },
    async end() {
      if (buffer !== '') await flush()
      stream.end()
      await done
    },
  }
}

/** Gives the waiting rows their key. Returns how many were left out because another row had the same. */
export async function keyIncoming(client: PoolClient, target: Target): Promise<number> {
  const table = incoming(target)
  const doubles = await client.query(
    `DELETE FROM ${table} WHERE ctid IN (
       SELECT ctid FROM (SELECT ctid, row_number() OVER (PARTITION BY ${target.key} ORDER BY ctid) AS nth FROM ${table}) AS each
       WHERE nth > 1)`,
  )
  await client.query(`ALTER TABLE ${table} ADD PRIMARY KEY (${target.key}); ANALYZE ${table}`)
  return doubles.rowCount ?? 0
}

export interface Changes {
  added: number
  changed: number
  removed: number
}

/** Makes the live table hold what waits, touching only rows that differ: the same data again changes nothing. */
export async function swapIn(client: PoolClient, target: Target): Promise<Changes> {
  const { table, key, source, columns } = target
  const waiting = incoming(target)
  const mine = source ? `AND live.source = '${source}'` : ''
  const removed = await client.query(
    `DELETE FROM ${table} AS live WHERE NOT EXISTS (SELECT FROM ${waiting} AS new WHERE new.${key} = live.${key}) ${mine}`,
  )
  const rest = columns.filter((column) => column !== key && column !== 'source')
  const list = (alias: string) => rest.map((column) => `${alias}.${column}`).join(', ')
  const written = await client.query<{ added: number; changed: number }>(
    `WITH written AS (
       INSERT INTO ${table} AS kept (${columns.join(', ')})
       SELECT ${columns.map((column) => `new.${column}`).join(', ')}
       FROM ${waiting} AS new LEFT JOIN ${table} AS live ON live.${key} = new.${key} ${mine}
       WHERE live.${key} IS NULL OR (${list('live')}) IS DISTINCT FROM (${list('new')})
       ON CONFLICT (${source ? `${key}, source` : key})
       DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
       RETURNING xmax = 0 AS added)
     SELECT count(*) FILTER (WHERE added) AS added, count(*) FILTER (WHERE NOT added) AS changed FROM written`,
  )
  const [counts] = written.rows
  return { added: counts?.added ?? 0, changed: counts?.changed ?? 0, removed: removed.rowCount ?? 0 }
}
