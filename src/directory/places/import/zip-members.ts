import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { type Entry, open, type ZipFile } from 'yauzl'
import { counted, type PlaceText } from './place-text.ts'

const openZip = promisify<string, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(open)

function readEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })
}

async function openMember(path: string, name: string, onBytes: (count: number) => void): Promise<Readable> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false })
  const entry = (await readEntries(zip)).find((each) => each.fileName === name)
  if (!entry) throw new Error(`The zip has no member ${name}.`)
  const raw = await new Promise<Readable>((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  )
  return counted(raw, onBytes).on('close', () => zip.close())
}

/** The texts in a zip, largest first: regional splits beside the whole are duplicates of it. */
export async function listZipMembers(path: string): Promise<PlaceText[]> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false })
  const entries = await readEntries(zip).finally(() => zip.close())
  return entries
    .filter(({ fileName }) => /\.(?:csv|json|geojson|topojson)$/i.test(fileName))
    .sort((a, b) => b.uncompressedSize - a.uncompressedSize)
    .map(({ fileName, uncompressedSize }) => ({
      name: fileName,
      bytes: uncompressedSize,
      open: (onBytes = () => undefined) => openMember(path, fileName, onBytes),
    }))
}
