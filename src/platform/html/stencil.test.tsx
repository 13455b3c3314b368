import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { drawn, Finished, joined, nothing, stencil } from './stencil.ts'

const Line = ({ name, href }: { name: string; href: string }) => (
  <p class="line">
    <a href={href}>{name}</a>: {name}
  </p>
)
const line = stencil<{ name: string; href: string }>((hole) => <Line name={hole.name} href={hole.href} />)

it('reads, with whatever is put into it, as if Preact had drawn it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1 }), (name, href) => {
      expect(line({ name, href }).text).toBe(renderToString(<Line name={name} href={href} />))
    }),
  )
})

it('makes no tag and no second hole of what somebody typed', () => {
  const name = '<script>"\uE000href\uE001'
  expect(line({ name, href: '/x' }).text).toBe(
    '<p class="line"><a href="/x">&lt;script>&quot;\uE000href\uE001</a>: &lt;script>&quot;\uE000href\uE001</p>',
  )
})

it('stands in a view without an element around it', () => {
  const lines = joined([line({ name: 'Ann', href: '/a' }), nothing, drawn(<b>and</b>)])
  expect(
    renderToString(
      <div>
        <Finished html={lines} />.
      </div>,
    ),
  ).toBe('<div><p class="line"><a href="/a">Ann</a>: Ann</p><b>and</b>.</div>')
})
