import { CamelCasePlugin } from 'kysely'
import type { PeopleDb } from '../../tables.ts'

/** Our tables as the sign-in library sees them: in its own spelling, and nothing outside this schema. */
export const signInStore = (db: PeopleDb) => db.withSchema('people').withPlugin(new CamelCasePlugin())
