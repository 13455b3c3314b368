import type { Examples } from '../examples.ts'
import { Bridge } from './bridge.tsx'
import { Footprints } from './footprints.tsx'
import { Heron } from './heron.tsx'
import { Lantern } from './lantern.tsx'
import { Mark } from './mark.tsx'
import { Narrowboat } from './narrowboat.tsx'
import { Reeds } from './reeds.tsx'

export const drawingsExamples: Examples = {
  name: 'Drawings',
  cases: [
    { title: 'Wordmark', show: () => <Mark /> },
    { title: 'Bridge', show: () => <Bridge /> },
    { title: 'Reeds', show: () => <Reeds /> },
    { title: 'Narrowboat', show: () => <Narrowboat /> },
    { title: 'Footprints', show: () => <Footprints /> },
    { title: 'Lantern', show: () => <Lantern /> },
    { title: 'Heron', show: () => <Heron /> },
  ],
}
