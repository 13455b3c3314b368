import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Face } from './piece.ts'

const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible-next'
const { resolve } = createRequire(import.meta.url)
const file = (name: string): Buffer => readFileSync(resolve(`${PACKAGE}/${name}`))

let read: Readonly<Record<Face, Buffer>> | undefined

/** Atkinson Hyperlegible Next, drawn by the Braille Institute for people who see little. Read when it is first needed. */
export function typefaces(): Readonly<Record<Face, Buffer>> {
  read ??= {
    regular: file('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    bold: file('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
    italic: file('400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
  }
  return read
}
