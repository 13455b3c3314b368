import type { VNode } from 'preact'
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'

/**
 * HTML whose every value is escaped. Others know it as a type only: it is made here, by Preact or by filling a
 * stencil.
 */
class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type { Html }

export const nothing = new Html('')

type Values = Record<string, string | number | Html>
/** What stands in a stencil where a value will be: usable as a child and as an attribute. */
type Holes<Of> = { readonly [Name in keyof Of]: string }

// Private-use characters: no page of ours holds them, and a value that does is only ever put in, never looked through.
const OPEN = '\uE000'
const CLOSE = '\uE001'
const HOLE = /\uE000(\w+)\uE001/

const holes = new Proxy({}, { get: (_none, name) => `${OPEN}${String(name)}${CLOSE}` })

const written = (value: string | number | Html | undefined): string =>
  value instanceof Html ? value.text : String(jsxEscape(value) ?? '')

/**
 * A piece of a page whose tags are always the same. Preact draws it once, with holes; filling the holes costs a tenth of
 * drawing it again. A stencil keeps tags only, never a value that was put in.
 */
export function stencil<Of extends Values>(draw: (hole: Holes<Of>) => VNode): (values: Of) => Html {
  let parts: string[] | undefined
  return (values) => {
    parts ??= renderToString(draw(holes as Holes<Of>)).split(HOLE)
    let text = parts[0] as string
    for (let at = 1; at < parts.length; at += 2)
      text += written(values[parts[at] as string]) + (parts[at + 1] as string)
    return new Html(text)
  }
}

export const drawn = (node: VNode): Html => new Html(renderToString(node))

export const joined = (pieces: readonly Html[]): Html => new Html(pieces.map(({ text }) => text).join(''))

/** Finished HTML as a part of a view, without an element around it. */
export const Finished = ({ html }: { html: Html }): VNode => jsxTemplate([html.text])
