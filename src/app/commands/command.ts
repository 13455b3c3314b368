import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/db/database.ts'

/** What every command has, also where nothing is set up or the settings are wrong. */
export interface Bare {
  out: (line: string) => void
}

export interface CommandContext extends Bare {
  database: Database
  /** Login of the owner, for what the application may not do. */
  ownerUrl: string
  settings: Settings
}

/** Returns the exit code: 0 done, 1 not done, 2 asked wrongly. */
export type Run = (args: string[], context: CommandContext) => Promise<number>
export type BareRun = (args: string[], context: Bare) => Promise<number>

/** A bare command starts no PostgreSQL and reads no settings. */
export type Command = { about: string } & (
  | { isBare: true; load: () => Promise<{ run: BareRun }> }
  | { isBare?: false; load: () => Promise<{ run: Run }> }
)
