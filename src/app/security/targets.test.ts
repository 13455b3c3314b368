import { expect, test } from 'vitest'
import type { Route } from '../../platform/http/route.ts'
import { readAttackOptions } from './attack-options.ts'
import { formsOn } from './forms-on-page.ts'
import { routeOfPath } from './route-of-path.ts'
import { sqlTargets } from './sqlmap.ts'
import { filledIn } from './trial-form.ts'

const route = (method: 'GET' | 'POST', path: string): Route => ({
  ...{ method, path, who: 'anyone' as const, kept: 'nothing' as const },
  handle: () => ({ kind: 'redirect', to: '/' }) as never,
})
const routeOf = routeOfPath([
  route('GET', '/hubs/:slug'),
  route('GET', '/hubs/answer'),
  route('POST', '/hubs/:slug/news/:id'),
])

test('an address belongs to the route that says most of it, with or without what is asked in it', () => {
  expect(routeOf('GET', '/hubs/answer?x=1')).toBe('/hubs/answer')
  expect(routeOf('GET', '/hubs/leeds/')).toBe('/hubs/:slug')
  expect(routeOf('POST', '/hubs/leeds')).toBeNull()
  expect(routeOf('GET', '/hubs/leeds/other')).toBeNull()
})

const page = `<form method="post" action="/hubs/leeds/news/7">
  <input type="hidden" name="id" value="7"><input name="mailbox"><textarea name="words">Hello</textarea>
  <input type="radio" name="show" value="yes"><input type="radio" name="show" value="no">
  <button name="do" value="keep">Keep</button><button name="do" value="remove">Remove</button></form>`

test('a form is filled in as somebody would, and every part of its address that stands for something is marked', () => {
  const [form] = formsOn(page)
  if (!form) throw new Error('no form')
  expect(filledIn(form).toString()).toBe('id=7&mailbox=desk%40example.org&words=Hello&show=yes&do=keep')
  const [target] = sqlTargets([], [{ kind: 'a', route: '/hubs/:slug/news/:id', form }])
  expect(target?.args[0]).toBe('--url=/hubs/leeds*/news/7*')
})

test('asked wrongly, nothing is attacked', () => {
  expect(readAttackOptions(['--level', '9'])).toBeNull()
  expect(readAttackOptions(['--nonsense'])).toBeNull()
  expect(readAttackOptions(['--timing'])?.parts).toEqual(['timing'])
  expect(readAttackOptions([])?.parts).toEqual(['timing', 'tools', 'tests'])
})
