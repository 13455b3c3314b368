import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { preparingPool } from './preparing-pool.ts'

/** A connection pool that a capability sees through its own tables only. */
export type Db<Tables> = Kysely<Tables>
/** Queries that must be atomic ask for this, so that nobody can call them outside a transaction. */
export type Tx<Tables> = Transaction<Tables>

export interface Database {
  pool: pg.Pool
  /** The same pool, typed with one capability's tables. */
  as<Tables>(): Db<Tables>
  close(): Promise<void>
}

// Dates stay text: a date of a wait or a check has no time zone, and a JavaScript Date would invent one.
const DATE = 1082
// Counts arrive as bigint; every count that we make is far below 2^53.
const BIGINT = 20
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(BIGINT, Number)

export interface ConnectOptions {
  /** Connections at most; PostgreSQL's own default limit is 100 for everybody. */
  connections?: number
  /** A role to take on at once, so that the application owns nothing even when the login does. */
  role?: string
  /** Milliseconds after which a query is given up. Absent for commands that may take long. */
  patience?: number
}

export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    // A database that hangs must not hang pages: the error page still shows urgent help.
    connectionTimeoutMillis: 5000,
    ...(options.patience === undefined ? {} : { statement_timeout: options.patience }),
    ...(options.role === undefined ? {} : { options: `-c role=${options.role}` }),
  })
  // A dropped idle connection is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  // One in use that is cut off fails its own query; its event has nothing to add.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<never>({ dialect: new PostgresDialect({ pool: preparingPool(pool) }) })
  return {
    pool,
    as: <Tables>() => kysely as unknown as Kysely<Tables>,
    close: () => kysely.destroy(),
  }
}
