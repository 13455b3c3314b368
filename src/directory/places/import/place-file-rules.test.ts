import { describe, expect, test } from 'vitest'
import { recogniseHeader, refuseHeader, yearOfHeader } from './place-file-rules.ts'

const header = (text: string) => text.split(',')

describe('a file of postcodes is known by its header, whatever its year', () => {
  test.each([
    ['ONSPD to 2024', 'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,osward,ctry,rgn,lat,long,imd', 6],
    ['NSPL to 2024', 'pcd,pcd2,pcds,dointr,doterm,laua,ward,ctry,rgn,lat,long,imd', 5],
    [
      'the hybrid of mid-2025',
      'pcd7,pcd8,pcds,dointr,doterm,oscty,oslaua,osward,ctry,rgn,sicbl,lat,long,imd',
      6,
    ],
    ['2026', 'pcd7,pcd8,pcds,doterm,lad26cd,wd26cd,ctry26cd,rgn26cd,lat,long,imd25ind,icb26cd', 4],
    ['two years in one file: the newer wins', 'pcds,lad25cd,lad26cd,lat,long', 2],
    ['capitals, quotes and a byte order mark', '\uFEFF"PCDS","LAT","LONG","LAD25CD"', 3],
  ])('%s', (_, names, council) => {
    expect(recogniseHeader(header(names))).toMatchObject({ shape: 'postcodes', columns: { council } })
  })
})

test('a header that nobody knows is refused with what was found and what is needed', () => {
  const names = header('postcode,latitude,longitude')
  expect(recogniseHeader(names)).toBeNull()
  expect(refuseHeader(names)).toMatch(/found: {2}postcode, latitude, longitude.*pcds, lat, long/s)
})

test('a file with exactly the columns that the refusal lists is taken', () => {
  const listed = [...refuseHeader(['x']).matchAll(/^ {4}([^:\n]+): ([a-z0-9_, -]+)$/gm)]
  expect(listed.map(([, what]) => what)).toContain('councils')
  for (const [, what, names = ''] of listed) expect(recogniseHeader(names.split(', ')), what).not.toBeNull()
})

test('the year of an edition is read from its columns', () => {
  expect(yearOfHeader(header('pcds,lad25cd,lad26cd'))).toBe(2026)
  expect(yearOfHeader(header('pcds,oslaua'))).toBeNull()
})
