import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

// directory guide 2.2: version (1) ‖ key id (1) ‖ IV (12) ‖ AES-256-GCM ciphertext ‖ tag (16), as base64url.
const VERSION = 1
const IV = 12
const TAG = 16
const HOUR = 3_600_000
// Length tells nothing: texts are filled up to a multiple of this many bytes.
const STEP = 256

export interface Seal {
  /** Seals a text for an hour, or for fewer minutes; the answer is URL-safe. */
  close: (purpose: string, text: string, minutes?: number) => string
  /** The text, or null when it is expired, altered, for another purpose or not ours. Never throws. */
  open: (purpose: string, sealed: string) => string | null
}

/** A key for each hour, derived from the installation's key; those of this hour and the one before are accepted. */
export function makeSeal(secret: string, clock: () => Date, longest = 60): Seal {
  const keys = new Map<number, KeyObject>()
  const keyOf = (hour: number): KeyObject => {
    const known = keys.get(hour)
    if (known) return known
    const bytes = hkdfSync('sha256', secret, 'towpath', `sealed text, hour ${hour}`, 32)
    const made = createSecretKey(Buffer.from(bytes))
    for (const old of keys.keys()) if (old < hour - 2) keys.delete(old)
    keys.set(hour, made)
    return made
  }
  const hourNow = () => Math.floor(clock().getTime() / HOUR)
  const context = (purpose: string) => Buffer.from(`towpath/${purpose}/v${VERSION}`)

  return {
    close: (purpose, text, minutes = longest) => {
      const hour = hourNow()
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', keyOf(hour), iv).setAAD(context(purpose))
      const expires = Buffer.alloc(6)
      expires.writeUIntBE(clock().getTime() + minutes * 60_000, 0, 6)
      const content = Buffer.concat([expires, Buffer.from(text)])
      const size = Buffer.alloc(4)
      size.writeUInt32BE(content.length)
      const padding = Buffer.alloc((STEP - ((content.length + 4) % STEP)) % STEP)
      const sealed = Buffer.concat([cipher.update(Buffer.concat([size, content, padding])), cipher.final()])
      return Buffer.concat([Buffer.from([VERSION, hour & 0xff]), iv, sealed, cipher.getAuthTag()]).toString(
        'base64url',
      )
    },
    open: (purpose, sealed) => {
      const bytes = Buffer.from(sealed, 'base64url')
      const hour = [hourNow(), hourNow() - 1].find((each) => (each & 0xff) === bytes[1])
      if (bytes.length < 2 + IV + TAG + STEP || bytes[0] !== VERSION || hour === undefined) return null
      try {
        const opener = createDecipheriv('aes-256-gcm', keyOf(hour), bytes.subarray(2, 2 + IV), {
          authTagLength: TAG,
        })
        opener.setAAD(context(purpose)).setAuthTag(bytes.subarray(-TAG))
        const plain = Buffer.concat([opener.update(bytes.subarray(2 + IV, -TAG)), opener.final()])
        const content = plain.subarray(4, 4 + plain.readUInt32BE(0))
        return content.readUIntBE(0, 6) > clock().getTime() ? content.subarray(6).toString() : null
      } catch {
        return null
      }
    },
  }
}
