import { Drawing, Wash } from './drawing.tsx'

export function Bridge() {
  return (
    <Drawing>
      <path d="M10 62c34-2 60-14 110-14s76 12 110 14" />
      <path d="M10 74c36-2 62-13 110-13s74 11 110 13" />
      <path d="M40 72v26M200 72v26M74 98a46 32 0 0 1 92 0M82 98a38 26 0 0 1 76 0" />
      <path d="M30 98h52M158 98h52" />
      <path d="M58 70v8M120 48v13M120 66v5M182 70v8M96 50l2 12M144 50l-2 12" />
      <Wash d="M8 108c12-4 20-4 32 0s20 4 32 0 20-4 32 0 20 4 32 0 20-4 32 0 20 4 32 0 20-4 32 0" />
    </Drawing>
  )
}
