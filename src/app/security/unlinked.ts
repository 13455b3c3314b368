import { randomUUID } from 'node:crypto'
import type { Route } from '../../platform/http/route.ts'
import type { SqlTarget } from './sqlmap.ts'

/** Fields of forms that no link leads to: they come after something else, or from a message. */
const fields: Record<string, string> = {
  'POST /hubs/answer': 'words=one+two+three+four+five',
  'POST /how-it-felt/answer': 'words=one+two+three+four+five',
  'POST /sign-in/link': 'token=abc&to=/members',
  'POST /sign-in/second-step': 'code=123456&to=/members',
  'POST /sign-in/invitation/:token': 'name=x',
  'POST /members/me/codes/confirm': 'code=123456',
  'POST /members/me/sign-ins/end': 'signIn=0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20',
  'POST /members/me/passkeys/remove': 'passkey=0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20',
  'POST /members/admin/invitations/withdraw': 'invitation=0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20',
  'POST /members/admin/data-complaints': 'complaint=0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20&outcome=x',
  'POST /members/commitments/:of/sign': 'role=x&authority=self',
  'POST /members/hubs/:slug/news/:id/comment': 'words=x',
  'POST /members/hubs/:slug/news/comments': 'comment=0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20&do=show',
}

const slugs: Record<string, string> = { ':slug': 'leeds', ':of': 'aire-bank-trust', ':code': 'abc' }

/** Routes that nobody came to by a link, each with made-up parts in its address, marked for the tool. */
export const unlinkedTargets = (routes: readonly Route[], done: ReadonlySet<string>): SqlTarget[] =>
  routes.flatMap(({ method, path }) => {
    const name = `${method} ${path}`
    const hasPart = path.includes(':')
    if (done.has(name) || (!hasPart && method === 'GET')) return []
    const address = path.replace(
      /:\w+/g,
      (part) => `${slugs[part] ?? (part === ':id' ? randomUUID() : 'AAAA')}*`,
    )
    const data = fields[name] ?? (hasPart ? 'x=1' : undefined)
    if (method === 'POST' && data === undefined) return []
    return [{ name, args: [`--url=${address}`, ...(method === 'POST' ? [`--data=${data}`] : [])] }]
  })
