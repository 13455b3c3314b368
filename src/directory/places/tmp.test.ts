import { test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import type { DirectoryTables } from '../tables.ts'
import { resolvePlace } from './resolve-place.ts'

test('x', async () => {
  const db = (await testDatabase()).as<DirectoryTables>()
  const t0 = Date.now()
  for (const t of [
    'LE15',
    'LE',
    'le15 6aa',
    'LEI5',
    'LEI5 6AA',
    'SWIA',
    'GI',
    'NPT',
    'AB1',
    'W1',
    'EC1',
    'E',
    'JE2 3AB',
    'IM',
    'Jersey',
    'Isle of Man',
    'Bangor',
    'Bangor, Gwynedd',
    'Bangor Northern Ireland',
    'Leeds',
    'near Oakham',
    'Oakham, Rutland',
    'Rutland',
    'Hackney',
    'Hackney council',
    'London',
    'Londonderry',
    'Hull',
    'Caerdydd',
    'Yr Wyddgrug',
    'Newcastle',
    'Newcastle upon tyne',
    'Moss Side',
    'Handsworth',
    'Shetland',
    'Tower Hamlets',
    'Kent',
    'Lancashire',
    'Wales',
    'yorkshire',
    'Leicest',
    'Leister',
    'Shefield',
    'Hayes',
    'ZZ1 1AA',
    '12 Mill Lane, Oakham LE15 6AA',
    '12 Mill Lane, Oakham',
    'xyzzy',
    '',
    'BT1',
    'BB1I',
    'S01',
    'St Albans',
    'saint albans',
    'Belmont',
    'E06000017',
    'gn.ENG.L4.oakham',
    'NI',
    'Ely',
    'Leicester city centre',
    'Newport',
    'LL',
    'Ae',
    'Bath',
    'Ashby de la Zouch',
    "King's Lynn",
    'Kings lynn',
    'Stoke on Trent',
    'Newtown',
    'Sutton',
  ]) {
    const a = await resolvePlace(db, t)
    if (a.kind === 'place') {
      const p = a.place
      console.log(
        t.padEnd(28),
        p.precision,
        p.code,
        '|',
        p.label,
        '|',
        p.spreadKm,
        p.point?.lat.toFixed(2),
        p.councils.map((c) => c.name).join('+'),
        p.region,
        p.nation,
        '|',
        p.note ?? '',
      )
    } else if (a.kind === 'choice')
      console.log(t.padEnd(28), 'CHOICE', a.places.map((p) => p.label).join(' · '))
    else console.log(t.padEnd(28), 'UNKNOWN', a.tried)
  }
  console.log(Date.now() - t0)
})
