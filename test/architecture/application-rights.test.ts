import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectPath } from '../../src/platform/files/project.ts'
import { testDatabase } from '../support/test-database.ts'

const declared = readFileSync(projectPath('test', 'architecture', 'application-rights.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

// "delete" or, where only some columns are given, "update(answer,state)".
const rightsOfEachTable = `
  SELECT format('%s.%s %s', n.nspname, c.relname, coalesce(string_agg(given.words, ' ' ORDER BY given.at), 'nothing')) AS line
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN LATERAL (
    SELECT at, CASE
      WHEN has_table_privilege('towpath_app', c.oid, kind) THEN lower(kind)
      ELSE lower(kind) || '(' || (SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute
        WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
          AND has_column_privilege('towpath_app', c.oid, attnum, kind)) || ')'
    END AS words
    FROM unnest('{SELECT,INSERT,UPDATE}'::text[]) WITH ORDINALITY AS each (kind, at)
    UNION ALL
    SELECT 3 + at, lower(kind) FROM unnest('{DELETE,TRUNCATE,TRIGGER,MAINTAIN}'::text[]) WITH ORDINALITY AS each (kind, at)
    WHERE has_table_privilege('towpath_app', c.oid, kind)
  ) AS given ON given.words IS NOT NULL
  WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema$)'
  GROUP BY n.nspname, c.relname ORDER BY n.nspname, c.relname`

// A function that runs with the rights of the owner is a right like any other.
const functionsOfTheOwner = `
  SELECT format('%s.%s()', n.nspname, p.proname) AS line
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.prosecdef AND has_function_privilege('towpath_app', p.oid, 'EXECUTE') ORDER BY 1`

test('the application has the rights that are declared for each table, and no others', async () => {
  const { pool } = await testDatabase()
  const lines: string[] = []
  for (const question of [rightsOfEachTable, functionsOfTheOwner])
    lines.push(...(await pool.query<{ line: string }>(question)).rows.map(({ line }) => line))
  expect(lines).toEqual(declared)
})

test('what people told us can be answered, and neither changed nor taken away', async () => {
  const { pool } = await testDatabase()
  for (const forbidden of [
    `UPDATE guidance.how_it_felt SET words = 'Fine'`,
    'DELETE FROM guidance.how_it_felt',
    `INSERT INTO guidance.how_it_felt (about, of, felt, said_on, state, answer) VALUES ('page', 'x', '{clear}', now(), 'answered', 'x')`,
    `UPDATE directory.problem_report SET words = NULL`,
    'DELETE FROM directory.problem_report',
    'DELETE FROM network.hub_question',
    `UPDATE people.data_complaint SET words = ''`,
  ])
    await expect(pool.query(forbidden), forbidden).rejects.toThrow(/permission denied/)
})

test('reports go with a service that is gone, and with no other', async () => {
  const { pool } = await testDatabase('demonstration')
  const kept = (await pool.query('SELECT id FROM directory.service LIMIT 1')).rows[0].id
  const gone = '00000000-0000-4000-8000-000000000001'
  for (const id of [kept, gone])
    await pool.query(
      `INSERT INTO directory.problem_report (service_id, kind, reported_on) VALUES ($1, 'line_dead', '2026-11-22')`,
      [id],
    )
  await pool.query('SELECT directory.forget_reports_of_gone_services($1)', [[kept, gone]])
  const left = await pool.query('SELECT service_id FROM directory.problem_report')
  expect(left.rows).toEqual([{ service_id: kept }])
})
