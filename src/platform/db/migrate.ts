import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { makeAppLogin } from './app-login.ts'

// Any number that is only ours: two servers that start together must not migrate together.
const MIGRATION_LOCK = 7_042_026
export const APP_ROLE = 'towpath_app'

export interface Migration {
  name: string
  sql: string
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name), 'utf8') })))
}

// The application may read and write rows and owns nothing; what it must not read is taken away again by name.
const grants = `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT nspname FROM pg_namespace
      WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public') LOOP
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${APP_ROLE}', name);
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${APP_ROLE}', name);
      -- The next number, and never another one: with UPDATE the numbers of the audit trail could be set back.
      EXECUTE format('REVOKE UPDATE ON ALL SEQUENCES IN SCHEMA %I FROM ${APP_ROLE}', name);
      EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO ${APP_ROLE}', name);
    END LOOP;
  END $$;
  REVOKE ALL ON platform.migration FROM ${APP_ROLE};`

// An older one fails in the middle, with words that say nothing to an operator.
async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; words: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS words`,
  )
  const [server] = rows
  if (server && Number(server.number) < 180_000)
    throw new Error(`PostgreSQL 18 or later is needed. The one at DATABASE_URL is ${server.words}.`)
}

// An owner without the right to make roles may still migrate, once somebody has made this one.
const createRole = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN
      CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  DO $$ BEGIN
    IF NOT pg_has_role(current_user, '${APP_ROLE}', 'SET') THEN
      EXECUTE format('GRANT ${APP_ROLE} TO %I WITH SET TRUE', current_user);
    END IF;
  END $$`

interface Options {
  /** Where the server is our own: the password of the login that pages are served with. */
  appPassword?: string
}

/**
 * Brings a database to the newest shape. Forward only; each file in a transaction of its own. Returns what ran.
 * Afterwards `rights.sql` beside the folder takes away again what the application must not read or change.
 */
export async function migrate(
  ownerUrl: string,
  folder: string,
  { appPassword }: Options = {},
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const ran: string[] = []
  try {
    await refuseOldServer(client)
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(createRole)
    await client.query(
      'CREATE SCHEMA IF NOT EXISTS platform; CREATE TABLE IF NOT EXISTS platform.migration (name text PRIMARY KEY, ran_at timestamptz NOT NULL DEFAULT now())',
    )
    const known = new Set(
      (await client.query<{ name: string }>('SELECT name FROM platform.migration')).rows.map(
        (row) => row.name,
      ),
    )
    for (const migration of migrations) {
      if (known.has(migration.name)) continue
      await client.query('BEGIN')
      await client.query(migration.sql)
      await client.query('INSERT INTO platform.migration (name) VALUES ($1)', [migration.name])
      await client.query('COMMIT')
      ran.push(migration.name)
    }
    // Always, since a restored dump brings tables without rights. Together, so that there is no moment with too many.
    const taken = await readFile(join(folder, '..', 'rights.sql'), 'utf8')
    await client.query(`BEGIN; ${grants} ${taken} COMMIT`)
    if (appPassword !== undefined) await makeAppLogin(client, APP_ROLE, appPassword)
    return ran
  } finally {
    await client.end()
  }
}
