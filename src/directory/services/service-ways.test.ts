import { expect, test } from 'vitest'
import { aPublishedService } from '../../../test/support/published-service.ts'
import { helplineListings, helplines } from '../../guidance/index.ts'
import { helplineService } from './helpline-service.ts'
import { serviceText } from './service-text.ts'
import { firstNumber, otherWaysLine, phoneUri, wordsAfter, wordsBefore } from './service-ways.ts'

const listed = helplineListings('2026-11-22').map(helplineService)
const line = (id: string) => {
  const found = listed.find(({ helpline }) => helpline === id)
  if (!found) throw new Error(`${id} is not listed`)
  return found
}

test('a line by text only is reached by text, with the word that it needs', () => {
  const first = firstNumber(line('shout'))
  expect(first && [wordsBefore(first), first.number, phoneUri(first)]).toEqual([
    'Text SHOUT to',
    '85258',
    'sms:85258',
  ])
})

test('every confirmed way of the registry is kept in the directory: number, text, chat, e-mail, website', () => {
  for (const { id, chat, text, email, page, number_confirmed, phone } of helplines) {
    const service = listed.find(({ helpline }) => helpline === id)
    if (!service) continue
    if (number_confirmed && phone) expect(service.phones[0]?.number, id).toBe(phone.number)
    if (text?.confirmed)
      expect(
        service.phones.map(({ number }) => number),
        id,
      ).toContain(text.number)
    if (chat?.confirmed) expect(service.chatUrl, id).toBe(chat.url)
    if (email?.confirmed) expect(service.email, id).toBe(email.address)
    if (page?.confirmed) expect(service.url, id).toBe(page.url)
  }
  expect(otherWaysLine(line('childline'))).toBe('Also by online chat')
  expect(serviceText(line('childline'), '2026-11-22', '')).toContain(
    'Online chat https://www.childline.org.uk/',
  )
})

test('ways in are for people who cannot speak aloud or do not hear, too', () => {
  const service = aPublishedService({
    phones: [
      { number: '01632 960001', use: 'fax' },
      { number: '01632 960002', use: 'relay', label: 'Text relay' },
      { number: '01632 960003', use: 'ring' },
      { number: '01632 960004', use: 'text', label: 'WhatsApp too' },
    ],
    email: 'hello@example.org',
    terms: [{ facet: 'language', term: 'bfi', standing: 'stated' }],
  })
  expect(firstNumber(service)?.number).toBe('01632 960003')
  expect(otherWaysLine(service)).toBe('Also by text, e-mail, text relay or British Sign Language')
  expect(service.phones.map(wordsAfter)).toEqual([undefined, undefined, undefined, 'WhatsApp too'])
  expect(otherWaysLine(aPublishedService())).toBeNull()
  expect(otherWaysLine(aPublishedService({ email: 'hello@example.org' }))).toBe('By e-mail')
})
