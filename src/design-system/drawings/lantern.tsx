import { Drawing, Wash } from './drawing.tsx'

export function Lantern() {
  return (
    <Drawing>
      <path d="M120 8a10 10 0 0 1 10 10M120 8a10 10 0 0 0-10 10M104 34l6-16h20l6 16zM100 34h40" />
      <path d="M104 34l-4 54h40l-4-54M94 88h52M98 88v8h44v-8" />
      <path d="M120 78c-7 0-11-5-9-12 1-5 7-8 8-16 7 6 11 12 10 18-1 6-4 10-9 10z" />
      <Wash d="M78 62H54M82 42 62 32M82 82l-20 10M162 62h24M158 42l20-10M158 82l20 10M40 108h160" />
    </Drawing>
  )
}
