import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { projectPath } from '../../platform/files/project.ts'
import type { DirectoryTables } from '../tables.ts'
import { CasesProblem, readRelevanceFile, readSearchFile } from './labelled-cases.ts'
import { evaluateQueries, evaluateRelevance } from './run-evaluation.ts'

const db = (await testDatabase()).as<DirectoryTables>()
const development = readSearchFile(projectPath('test', 'corpora', 'development-queries.yaml'))
const given = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'cases-')), 'cases.yaml')
  writeFileSync(path, text)
  return path
}

describe('labelled queries over the demonstration network', () => {
  it('hold the regression floor on the development set', async () => {
    const { result } = await evaluateQueries(db, development, {
      today: '2026-11-21',
      withContext: false,
      mayLoad: true,
    })
    expect(result.plain.kindInFirst8.value).toBeGreaterThan(0.9)
    expect(result.plain.needInFirst3.value).toBeGreaterThan(0.8)
    expect(result.misspelt.kindInFirst8.value).toBeGreaterThan(0.85)
    expect(result.plain.empty).toBe(0)
  }, 120_000)

  it('come in files of queries, of phrases, or of both', async () => {
    const file = readSearchFile(
      given('crisis_phrases:\n  - {id: c1, expect: none, text: a walk by the water}'),
    )
    const { result } = await evaluateQueries(db, file, {
      today: '2026-11-21',
      withContext: true,
      mayLoad: false,
    })
    expect(result.cases).toBe(0)
    expect(result.panels.cases).toBe(1)
  })

  it('are refused with the reason when the file has another shape', () => {
    expect(() => readSearchFile(given('queries: [{id: q1}]'))).toThrow(CasesProblem)
    expect(() => readRelevanceFile(given('queries: []'))).toThrow(CasesProblem)
    expect(() => readSearchFile(given('{{{'))).toThrow(/cannot be read/)
  })

  it('are never judged against imported services, nor the other way round', async () => {
    const file = readRelevanceFile(given('queries: [{id: q1, query: grief, relevant: [{id: x, grade: 2}]}]'))
    expect(await evaluateRelevance(db, file, '2026-11-21')).toMatchObject({
      services: 0,
      result: { ndcg10: { value: 0 } },
    })
  })
})
