import { z } from 'zod'
import { type Answer, file } from '../../platform/http/answer.ts'
import { type Asked, one } from '../../platform/http/route.ts'

/** For the two small scripts; everything else of sign-in is a page. */
export const json = (value: unknown, cookies: readonly string[] = []): Answer => ({
  ...file('application/json; charset=utf-8', JSON.stringify(value)),
  cookies,
})

// Only its shape: what it proves is for the library to find out.
const credential = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}),
})

/** What the browser made of the passkey, as it stands in the form; null when it is something else. */
export function readCredential<Shape>(form: Asked['form']): Shape | null {
  const text = one(form.credential)
  if (text.length > 20_000) return null
  try {
    return credential.parse(JSON.parse(text)) as Shape
  } catch {
    return null
  }
}
