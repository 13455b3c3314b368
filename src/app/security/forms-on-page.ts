import { findAll, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'

type Parsed = ReturnType<typeof findAll>[number]

export interface Field {
  name: string
  /** The type of an input, or `textarea`, `select`, `button`. */
  kind: string
  /** What a choice may be; of a text, what stands in it. */
  values: string[]
}

export interface PageForm {
  action: string
  fields: Field[]
}

const named = (html: string | Parsed, names: readonly string[]): Parsed[] =>
  findAll(
    ({ name }) => names.includes(name),
    typeof html === 'string' ? parseDocument(html).children : html.children,
  )

function fieldOf(element: Parsed): Field {
  const { name = '', type = 'text', value = '' } = element.attribs
  if (element.name === 'textarea') return { name, kind: 'textarea', values: [textContent(element)] }
  if (element.name === 'button') return { name, kind: 'button', values: [value] }
  if (element.name !== 'select') return { name, kind: type, values: [value] }
  const values = named(element, ['option']).map((option) => option.attribs.value ?? '')
  return { name, kind: 'select', values: values.filter((each) => each !== '') }
}

/** Forms that are sent by POST, with every field that has a name. */
export const formsOn = (html: string): PageForm[] =>
  named(html, ['form'])
    .filter((form) => form.attribs.method?.toLowerCase() === 'post')
    .map((form) => ({
      action: form.attribs.action ?? '',
      fields: named(form, ['input', 'textarea', 'select', 'button'])
        .filter((element) => element.attribs.name !== undefined)
        .map(fieldOf),
    }))

export const linksOn = (html: string): string[] => named(html, ['a']).map((link) => link.attribs.href ?? '')

const never = ['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'foreignobject']
const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc']

/** Whatever in a page would run or load something that is not ours. */
export const whatRunsIn = (html: string): string[] =>
  findAll(() => true, parseDocument(html).children).flatMap(({ name, attribs }) => [
    ...(never.includes(name.toLowerCase()) ? [name] : []),
    ...(name === 'script' && !attribs.src?.startsWith('/assets/') ? ['script without our address'] : []),
    ...(name === 'meta' && attribs['http-equiv'] !== undefined ? ['meta http-equiv'] : []),
    ...Object.entries(attribs).flatMap(([attribute, value]) =>
      /^on|[^a-z0-9:_-]/i.test(attribute) ||
      (addresses.includes(attribute) && /^[\s\p{Cc}]*(javascript|data|vbscript):/iu.test(value)) ||
      (name === 'img' && attribute === 'src' && !value.startsWith('/'))
        ? [`${name} ${attribute}=${value}`]
        : [],
    ),
  ])
