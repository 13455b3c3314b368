import pg from 'pg'

// "The database system is starting up": another process of ours began it a moment ago.
const STARTING = '57P03'
// Any number that is only ours: two that start together must not both find it missing.
const CREATION_LOCK = 7_042_027

async function connectWhenReady(url: string, attempts = 50): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (attempts === 0 || !(error instanceof Error) || !('code' in error) || error.code !== STARTING)
      throw error
    await new Promise((resolve) => setTimeout(resolve, 200))
    return connectWhenReady(url, attempts - 1)
  }
}

/** Makes an empty UTF-8 database of this name on a server unless it is there. */
export async function createDatabaseIfMissing(serverUrl: string, name: string): Promise<void> {
  const client = await connectWhenReady(serverUrl)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [CREATION_LOCK])
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
