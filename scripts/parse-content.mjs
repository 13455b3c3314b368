// Parses the YAML of content/ once, so that a start need not: dist/parsed-content.json, by the hash of each text, and beside
// it the hash of that file as sha256sum writes it, so that a damaged one is noticed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const FRONT = /^---\n([\s\S]*?)\n---\n/

export function parseContent(root) {
  const parsed = {}
  const folder = join(root, 'content')
  // The made-up people stand in the table that a start prints; the parser alone takes 0.2 s to read anything at all.
  const names = [...readdirSync(folder, { recursive: true }), join('..', 'database', 'demo', 'people.yaml')]
  for (const name of names) {
    if (!/\.(yaml|md)$/.test(name) || !existsSync(join(folder, name))) continue
    const whole = readFileSync(join(folder, name), 'utf8')
    const text = name.endsWith('.md') ? FRONT.exec(whole)?.[1] : whole
    if (text) parsed[createHash('sha1').update(text).digest('base64url')] = parse(text)
  }
  const json = JSON.stringify(parsed)
  const digest = createHash('sha256').update(json).digest('hex')
  writeFileSync(join(root, 'dist', 'parsed-content.json'), json)
  writeFileSync(join(root, 'dist', 'parsed-content.json.sha256'), `${digest}  parsed-content.json\n`)
}
