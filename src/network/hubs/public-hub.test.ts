import { describe, expect, test } from 'vitest'
import { everywhere, postForm, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('demonstration')
const rows = async (text: string, values: unknown[] = []) =>
  (await app.database.pool.query(text, values)).rows
const seen = async (path: string) => (await fetch(app.url + path)).text()
const near = async (place: string) => {
  const answer = await postForm(`${app.url}/hubs`, { place })
  const to = answer.headers.get('location')
  return { status: answer.status, html: to === null ? await answer.text() : await seen(to) }
}

describe('the page of a hub', () => {
  test('says how to take part, and shows who looks for support another way', async () => {
    const page = await seen('/hubs/leeds')
    const part = page.slice(page.indexOf('id="take-part"'), page.indexOf('id="people"'))
    expect(part).toContain('href="/members/hubs/leeds/join"')
    expect(part).toContain('leeds@hubs.example.org')
    expect(part).toMatch(/looking for support[\s\S]*href="\/"[\s\S]*href="\/hubs\/leeds\/ask"/)
  })

  test('that rests promises no more than can be kept, in the list, on the map and when asking', async () => {
    await rows(`UPDATE network.hub SET last_active_on = '2026-07-01' WHERE slug = 'lancashire'`)
    app.setTime(new Date('2026-11-23T10:00:00Z'))
    const page = await seen('/hubs/lancashire')
    expect(page).toContain('It has been quiet since 1 July 2026')
    expect(page).toContain('National hub reads your question as well')
    const [promise] = page.match(/a person answers by [^.]+\./) ?? []
    const ask = await seen('/hubs/lancashire/ask')
    expect(ask).toContain(`<strong>${promise?.slice('a person answers by '.length, -1)}</strong>`)
    for (const each of [page, ask]) expect(each).not.toMatch(/Answers within \d/)
    const list = await seen('/hubs')
    expect(list).toMatch(/Lancashire hub<[\s\S]{0,400}Quiet since 1 July 2026. You can still ask/)
    expect(list).toContain('Lancashire hub (resting)')
    expect(list).not.toContain('Leeds hub (resting)')
  })
})

describe('“Which hub is mine?”', () => {
  test('left empty asks for a place, and finds no fault', async () => {
    for (const place of ['', '   ']) {
      const { status, html } = await near(place)
      expect(status).toBe(422)
      expect(html).toMatch(
        /error-summary[\s\S]*href="#place"[\s\S]*Type a town or the first half of a postcode/,
      )
      expect(html).not.toContain('could not find')
    }
  })

  test.each(['qwxzv', '12345', '???', '<b>x</b>'])(
    '“%s” is nowhere, and stays to be mended',
    async (place) => {
      const { status, html } = await near(place)
      expect([status, html.includes('could not find that place in the United Kingdom')]).toEqual([422, true])
      expect(html).toContain(`value="${place.replaceAll('<', '&lt;')}"`)
    },
  )
})

test.each([
  [
    'Newport',
    /Which place do you mean\?[\s\S]*Newport, Wales[\s\S]*Newport, Isle of Wight[\s\S]*None of these/,
  ],
  ['Paris', /Did you mean[\s\S]*do not know “Paris” in the United Kingdom[\s\S]*None of these/],
  ['LS6', /Your hub[\s\S]*Leeds hub/],
  ['Skipton', /No hub covers Skipton[\s\S]*National hub[\s\S]*The nearest hub[\s\S]*Leeds hub/],
  ['Yorkshire', /Hubs in or near Yorkshire[\s\S]*Leeds hub[\s\S]*National hub/],
  ['Abertawe', /No hub covers Swansea/],
  ['Ynys Môn', /No hub covers Anglesey/],
])('“Which hub is mine?” for %s', async (place, says) => {
  const { status, html } = await near(place)
  expect(status).toBeLessThan(304)
  expect(html).toMatch(says)
  expect(html).not.toContain('1 miles')
})

describe('joining a hub', () => {
  test('begins on a page of its own; the list has one link for each hub, one’s own first', async () => {
    const member = await signInAs(app, { email: 'calm@example.org', grants: [everywhere('member')] })
    const list = async () => (await member.get('/members/hubs')).text()
    expect(await list()).not.toMatch(/<input|<textarea/)
    const page = await (await member.get('/members/hubs/leeds/join')).text()
    expect(page).toMatch(/What joining means[\s\S]*see your\s+name[\s\S]*leave at any time/)
    expect(page).toContain('href="/members/hubs/leeds/organisations/new"')
    await member.post('/members/hubs/leeds/join', { why: 'I work alone.' })
    expect(await list()).toMatch(/Your hubs[\s\S]*Leeds hub<[\s\S]*You asked to join on[\s\S]*Other hubs/)
    const asked = await (await member.get('/members/hubs/leeds/join')).text()
    expect([asked.includes('Take back my request'), asked.includes('name="why"')]).toEqual([true, false])
    await rows(`UPDATE network.hub_member SET state = 'member' WHERE person_id = $1`, [member.personId])
    const belongs = await (await member.get('/members/hubs/leeds/join')).text()
    expect(belongs).toMatch(/You and Leeds hub[\s\S]*Leave Leeds hub/)
    await member.post('/members/hubs/leeds/leave')
    expect(await (await member.get('/members/hubs/leeds/join')).text()).toContain('Ask to join Leeds hub')
  })
})
