// Parses the YAML of content/ once, so that a start need not: dist/parsed-content.json, by the hash of each text.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const FRONT = /^---\n([\s\S]*?)\n---\n/

export function parseContent(root) {
  const parsed = {}
  const folder = join(root, 'content')
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(yaml|md)$/.test(name)) continue
    const whole = readFileSync(join(folder, name), 'utf8')
    const text = name.endsWith('.md') ? FRONT.exec(whole)?.[1] : whole
    if (text) parsed[createHash('sha1').update(text).digest('base64url')] = parse(text)
  }
  writeFileSync(join(root, 'dist', 'parsed-content.json'), JSON.stringify(parsed))
}
