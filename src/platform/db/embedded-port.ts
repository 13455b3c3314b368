import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'

const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })

/** The same port as last time while it is free: a page server whose database died finds it again once it is started. */
export async function usualPort(folder: string): Promise<number> {
  const file = `${folder}.port`
  const last = Number(await readFile(file, 'utf8').catch(() => ''))
  const port = (last > 0 && (await freePort(last).catch(() => 0))) || (await freePort())
  await writeFile(file, String(port))
  return port
}
