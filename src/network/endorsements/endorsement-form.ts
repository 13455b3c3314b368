import type { Asked } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, typed, typedLines } from '../forms/typed-fields.ts'

export interface EndorsementGiven {
  body: string
  role: string
  /** Who holds the role now. */
  holder: string
  statement: string
}
/** Each endorsement of a page has a choice of its own. */
export const endingField = (id: string): string => `end-${id}`

export type EndorsementErrors = WrongIn<EndorsementGiven>
export type EndorsementForm = ReadForm<EndorsementGiven, { given: EndorsementGiven }>

export function readEndorsementForm(form: Asked['form']): EndorsementForm {
  const given = {
    body: typedLines(form, 'body', 160),
    role: typed(form, 'role', 160),
    holder: typed(form, 'holder', 120),
    statement: typedLines(form, 'statement', 1000),
  }
  const errors: EndorsementErrors = errorsIn({
    body: given.body === '' && 'Write the name of the body',
    role: given.role === '' && 'Write the role in whose voice it is given',
    holder: given.holder === '' && 'Write who holds the role now. It is not published',
    statement: given.statement === '' && 'Write what they said',
  })
  return formOf(given, errors, () => ({ given }))
}
