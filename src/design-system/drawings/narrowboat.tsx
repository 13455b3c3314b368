import { Drawing, Wash } from './drawing.tsx'

export function Narrowboat() {
  return (
    <Drawing>
      <path d="M18 78h196c6 0 10 4 10 9l-4 11H34c-8 0-12-8-16-20z" />
      <path d="M56 78V52h118l10 26M50 52h130" />
      <path d="M72 70v-8h16v8zM104 70v-8h16v8zM136 70v-8h16v8z" />
      <path d="M160 52V38h8v14M206 78V64h10M30 78V66" />
      <path d="M34 88h176" />
      <Wash d="M164 32c-4-6 4-8 0-16M6 106c12-4 20-4 32 0s20 4 32 0 20-4 32 0 20 4 32 0 20-4 32 0 20 4 32 0 20-4 32 0" />
    </Drawing>
  )
}
