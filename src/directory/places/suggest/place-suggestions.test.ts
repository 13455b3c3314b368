import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { placeNames } from './place-suggestions.ts'
import { prepareNames, suggest } from './suggestion-rules.ts'

test('the suggestions are one small file with towns, counties, councils and the names that people use', () => {
  const names: string[] = JSON.parse(placeNames())
  for (const name of [
    'Oakham, Rutland',
    'Bangor, Gwynedd',
    'Bangor, Northern Ireland',
    'Londonderry',
    'Yr Wyddgrug',
    'Moss Side',
  ])
    expect(names).toContain(name)
  expect(gzipSync(placeNames()).length).toBeLessThan(60_000)
})

test('what is typed is met at the start of a name first, and a postcode is left alone', () => {
  const names = prepareNames([
    'Ashby, North Lincolnshire',
    'Oakham, Rutland',
    'Royal Oak, Essex',
    'St Albans, Hertfordshire',
  ])
  expect(suggest(names, 'oak')).toEqual(['Oakham, Rutland', 'Royal Oak, Essex'])
  expect(suggest(names, 'Saint al')).toEqual(['St Albans, Hertfordshire'])
  expect(suggest(names, 'o')).toEqual([])
  expect(suggest(names, 'LE15')).toEqual([])
})
