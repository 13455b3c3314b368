import { expect, test } from 'vitest'
import { readFindForm } from './find-form.ts'
import { emptyState, readState, writeState } from './find-state.ts'
import { changeState, dropFilter } from './find-state-rules.ts'

const state = {
  ...emptyState,
  words: 'cant sleep',
  filters: { age: 7, needs: ['grief', 'sleep_nightmares'], free: true },
}

test('a filter is taken away alone, or one of its values', () => {
  expect(dropFilter(state.filters, 'needs=grief')).toEqual({
    age: 7,
    needs: ['sleep_nightmares'],
    free: true,
  })
  expect(dropFilter(state.filters, 'age')).toEqual({ needs: ['grief', 'sleep_nightmares'], free: true })
  expect(dropFilter({ needs: ['grief'] }, 'needs=grief')).toEqual({})
})

test('taking the words away takes the urgent panel with them, and leaves the list', () => {
  const after = changeState(
    { ...state, panel: { level: 'urgent', themes: ['suicide'] }, list: ['a'] },
    'not-words',
    '',
  )
  expect(after).toEqual({ ...emptyState, filters: state.filters, list: ['a'] })
})

test('an age is changed or taken off, also one that only the words said; another place leaves it off', () => {
  const typed = { ...emptyState, words: 'my 7 year old cant sleep' }
  expect(changeState(typed, 'not-age', '')).toEqual({ ...typed, noAge: true })
  expect(changeState(state, 'not-age', '').filters).toEqual({ needs: state.filters.needs, free: true })
  expect(changeState(typed, 'age', '8').filters).toEqual({ age: 8 })
  expect(changeState(typed, 'age', '')).toEqual(typed)
  expect(readFindForm({ change: 'age', age: '8' })).toEqual({ kind: 'change', change: 'age', of: '8' })
  expect(readFindForm({ change: 'age', age: 'old' })).toEqual({ kind: 'change', change: 'age', of: '' })
})

test('a list holds at most twenty, the newest last, each once', () => {
  let kept = emptyState
  for (let number = 0; number < 25; number += 1) kept = changeState(kept, 'keep', `s${number}`)
  kept = changeState(kept, 'keep', 's10')
  expect(kept.list).toHaveLength(20)
  expect(kept.list.at(-1)).toBe('s10')
  expect(changeState(kept, 'drop', 's10').list).not.toContain('s10')
})

test('a change of the list is noted, so that the next page can say so', () => {
  expect(changeState(state, 'keep', 'a')).toMatchObject({ list: ['a'], noted: { id: 'a', kept: true } })
  expect(changeState({ ...state, list: ['a', 'b'] }, 'drop', 'a')).toMatchObject({
    list: ['b'],
    noted: { id: 'a', kept: false },
  })
})

test('all filters go with one press, and who it is for stays', () => {
  const narrow = { ...state, filters: { ...state.filters, role: 'parent_carer' } }
  expect(changeState(narrow, 'no-filters', '').filters).toEqual({ role: 'parent_carer' })
  expect(changeState(state, 'no-filters', '').filters).toEqual({})
})

test('what is written in a link is read again; anything else is no search', () => {
  expect(readState(writeState(state))).toEqual(state)
  expect(readState('{"words":1}')).toBeNull()
  expect(readState('not JSON')).toBeNull()
  expect(readState(null)).toBeNull()
})

test('a form says what was pressed, whatever else was sent', () => {
  expect(readFindForm({ change: 'need:grief', words: 'x' })).toEqual({
    kind: 'change',
    change: 'need',
    of: 'grief',
  })
  expect(
    readFindForm({ do: 'filters', age: '7', free: 'yes', delivery: ['phone', 'video'], gender: 'x' }),
  ).toEqual({
    kind: 'filters',
    filters: { age: 7, free: true, deliveries: ['phone', 'video'] },
  })
  expect(readFindForm({ do: 'filters', age: '-1', kind: 'a'.repeat(99) })).toEqual({
    kind: 'filters',
    filters: {},
  })
  expect(readFindForm({ words: ` a\0b `, place: 'LE15' })).toEqual({
    kind: 'search',
    words: 'a b',
    place: 'LE15',
    role: '',
    needs: [],
    kinds: [],
  })
  expect(readFindForm({ change: 'delete:everything', words: 'y'.repeat(9000) })).toMatchObject({
    words: 'y'.repeat(5000),
  })
})
