import { asStart, listInWords } from '../../platform/words/in-sentence.ts'
import { hasTerm, type PublishedService } from './published-service.ts'
import { serviceWording } from './service-wording.ts'

// A helpline names its ways one by one, so that nobody looks for a chat that is not there.
function helplineStart({ phones, chatUrl }: PublishedService): string[] {
  const ways = [
    ...(phones.some(({ use }) => use === 'ring') ? ['call'] : []),
    ...(phones.some(({ use }) => use === 'text') ? ['text'] : []),
    ...(chatUrl === undefined ? [] : ['chat']),
  ]
  return ways.length === 0 ? [] : [asStart(listInWords(ways, 'or'))]
}

/** Ways to start, the easiest first. */
export function startLines(service: PublishedService): string[] {
  if (service.helpline !== undefined) return helplineStart(service)
  return Object.entries(serviceWording.starts).flatMap(([term, words]) =>
    hasTerm(service, 'access_route', term) ? [words] : [],
  )
}
