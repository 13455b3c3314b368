import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { counted, type PlaceText } from './place-text.ts'
import { listZipMembers } from './zip-members.ts'

export interface PlaceFile {
  name: string
  /** SHA-256 of the file as it is, so that the same file is not loaded twice. */
  digest: string
  texts: PlaceText[]
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Opens .csv, .csv.gz, .json and .zip; what a file is, its first bytes say. */
export async function openPlaceFile(path: string): Promise<PlaceFile> {
  const { size } = await stat(path)
  const name = basename(path)
  const digest = await digestOf(path)
  const start = await firstBytes(path)
  if (start.subarray(0, 2).toString() === 'PK') return { name, digest, texts: await listZipMembers(path) }
  const isGzip = start[0] === 0x1f && start[1] === 0x8b
  const text: PlaceText = {
    name: name.replace(/\.gz$/i, ''),
    bytes: size,
    open: async (onBytes = () => undefined) =>
      counted(createReadStream(path), onBytes, isGzip ? createGunzip() : undefined),
  }
  return { name, digest, texts: [text] }
}
