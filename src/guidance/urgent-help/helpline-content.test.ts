import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { daysBetween } from '../../platform/clock/days.ts'
import { projectPath } from '../../platform/files/project.ts'
import { sensitiveWordIn } from '../safety/sensitive-words.ts'
import { helplines, readHelplines } from './helpline-content.ts'

const idsIn = (folder: string): string[] =>
  readdirSync(projectPath('content', folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5))

const facets = parse(readFileSync(projectPath('content', 'taxonomy.yaml'), 'utf8')).facets
const termsOf = (facet: string): string[] => facets[facet].terms.map(({ id }: { id: string }) => id)

test('every confirmed fact names the source in which it was read, and when', () => {
  for (const line of helplines) {
    const confirmed = [
      line.number_confirmed,
      line.hours_confirmed,
      line.text?.confirmed,
      line.page?.confirmed,
    ]
    if (confirmed.includes(true)) {
      expect(line.sources.length, line.id).toBeGreaterThan(0)
      expect(line.seen_on, line.id).not.toBeNull()
    }
    if (line.number_confirmed) expect(line.phone ?? line.text, line.id).not.toBeNull()
    expect(line.hours_confirmed && line.hours === null, line.id).toBe(false)
  }
})

test('a review is planned within a year of reading the sources, by a role and not by a person', () => {
  for (const line of helplines) {
    expect(daysBetween(line.seen_on ?? '2026-11-21', line.review_by), line.id).toBeLessThanOrEqual(366)
    expect(line.owner).toBe('helpline editor')
  }
})

test('every tag is one that the directory knows', () => {
  const known = {
    kinds: idsIn('kinds-of-support'),
    needs: idsIn('needs'),
    experiences: idsIn('experiences'),
    roles: termsOf('role'),
    languages: termsOf('language'),
  }
  for (const line of helplines) {
    for (const [key, ids] of Object.entries(known)) {
      for (const id of line[key as keyof typeof known]) expect(ids, `${line.id}: ${key}`).toContain(id)
    }
  }
})

test('no id of a line gives somebody away', () => {
  for (const { id } of helplines) expect(sensitiveWordIn(id)).toBeNull()
})

test('a record with a mistake is refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helplines-'))
  writeFileSync(join(folder, 'broken.yaml'), 'id: broken\nname: A line\n')
  expect(() => readHelplines(folder)).toThrow(/broken\.yaml: .*listing_id/)
})
