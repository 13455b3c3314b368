import { type SqlBool, sql } from 'kysely'
import type { DirectoryDb, DirectoryTx } from '../../tables.ts'
import type {
  PlaceNameTable,
  PlaceOutcodeTable,
  PlacePostcodeTable,
  PlaceSectorTable,
} from '../place-tables.ts'

export type Reader = DirectoryDb | DirectoryTx

/** The row of a half that rests on most distinct points, where a file and the postcodes both know it. */
export const findOutcode = (db: Reader, outcode: string): Promise<PlaceOutcodeTable | undefined> =>
  db
    .selectFrom('directory.place_outcode')
    .selectAll()
    .where('outcode', '=', outcode)
    .orderBy('points', (by) => by.desc().nullsLast())
    .orderBy('source', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The halves that add one letter to a prefix: EC1A, EC1M … for EC1. */
export const listOutcodesWithLetter = (db: Reader, prefix: string): Promise<PlaceOutcodeTable[]> =>
  db
    .selectFrom('directory.place_outcode')
    .selectAll()
    .distinctOn('outcode')
    .where(
      'outcode',
      'in',
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => prefix + letter),
    )
    .orderBy('outcode')
    .orderBy('points', (by) => by.desc().nullsLast())
    .execute()

export const findSector = (db: Reader, sector: string): Promise<PlaceSectorTable | undefined> =>
  db
    .selectFrom('directory.place_sector')
    .selectAll()
    .where('sector', '=', sector)
    .orderBy('points', (by) => by.desc().nullsLast())
    .limit(1)
    .executeTakeFirst()

export const findPostcode = (db: Reader, postcode: string): Promise<PlacePostcodeTable | undefined> =>
  db.selectFrom('directory.place_postcode').selectAll().where('postcode', '=', postcode).executeTakeFirst()

/** Whether halves were imported at all; else one that is missing says nothing. */
export async function hasOutcodes(db: Reader): Promise<boolean> {
  const row = await db.selectFrom('directory.place_outcode').select('outcode').limit(1).executeTakeFirst()
  return row !== undefined
}

const namesLimit = 200

export const listNamed = (db: Reader, folded: string): Promise<PlaceNameTable[]> =>
  db
    .selectFrom('directory.place_name')
    .selectAll()
    .where((is) => is.or([is('folded', '=', folded), is('other_folded', '=', folded)]))
    .limit(namesLimit)
    .execute()

export const findNamedById = (db: Reader, id: string): Promise<PlaceNameTable | undefined> =>
  db.selectFrom('directory.place_name').selectAll().where('id', '=', id).executeTakeFirst()

export const listNamesStarting = (db: Reader, folded: string): Promise<PlaceNameTable[]> =>
  db
    .selectFrom('directory.place_name')
    .selectAll()
    .where((is) =>
      is.or([
        is.and([is('folded', '>=', folded), is('folded', '<', `${folded}\u{10FFFF}`)]),
        is.and([is('other_folded', '>=', folded), is('other_folded', '<', `${folded}\u{10FFFF}`)]),
      ]),
    )
    .limit(namesLimit)
    .execute()

/** Names that sound like it to pg_trgm, at its threshold of 0.3, the most alike first. */
export const listNamesAlike = (db: Reader, folded: string): Promise<(PlaceNameTable & { alike: number })[]> =>
  db
    .selectFrom('directory.place_name')
    .selectAll()
    .select(sql<number>`similarity(folded, ${folded})`.as('alike'))
    .where(sql<SqlBool>`folded % ${folded}`)
    .orderBy('alike', 'desc')
    .limit(24)
    .execute()
