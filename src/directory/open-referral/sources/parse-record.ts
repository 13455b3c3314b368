import { reasons } from '../adapters/adapter.ts'
import { isObject, type JsonObject, looseText } from '../values/loose-json.ts'
import type { SourceItem } from './source-shape.ts'
import type { Split } from './split-records.ts'

// Ids of some feeds are numbers of 29 digits: as a JavaScript number they would lose their end.
const longNumber = /[:,[]\s*-?\d{16,}\s*[,}\]]/

function parse(text: string): unknown {
  if (!longNumber.test(text)) return JSON.parse(text)
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? (context?.source ?? value)
      : value,
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks and tabs inside strings are what is mended
const control = /[\u0000-\u001f]/g

/** A record of its bytes; raw control characters inside strings, which JSON forbids and feeds send, are forgiven. */
function read(bytes: Buffer): unknown {
  const text = bytes.toString('utf8')
  try {
    return parse(text)
  } catch {
    return parse(text.replace(control, ' '))
  }
}

export function toItem(split: Split, position: number): SourceItem {
  if ('beyond' in split)
    return { position, reason: split.beyond === 'depth' ? reasons.tooDeep : reasons.tooLarge }
  try {
    const value = read(split.bytes)
    return isObject(value)
      ? { position, raw: value as JsonObject }
      : { position, reason: reasons.unknownShape }
  } catch {
    const text = split.bytes.toString('utf8')
    const named = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,200})"`).exec(text)?.[1]
    const [sourceId, name] = [looseText(named('id')), looseText(named('name'))]
    return {
      position,
      reason: reasons.unreadable,
      ...(sourceId ? { sourceId } : {}),
      ...(name ? { name } : {}),
    }
  }
}
