import { resolve } from 'node:path'
import { readSettings } from '../../platform/config/settings.ts'
import { readSiteFile, SITE_FILE } from '../../platform/site/site-file.ts'
import { everyMessage } from '../messages/every-message.ts'
import { writeMessages } from '../messages/write-messages.tsx'
import type { BareRun } from './command.ts'

/** For operators, before anybody real is invited: what people will read, under the network's own name. */
export const run: BareRun = async ([folder], { out }) => {
  if (folder === undefined) {
    out('towpath messages FOLDER')
    return 2
  }
  const { PUBLIC_URL: publicUrl = 'https://network.example.org' } = readSettings(process.env)
  const count = await writeMessages(resolve(folder), everyMessage(readSiteFile(SITE_FILE), publicUrl))
  out(`${count} messages. Open ${resolve(folder, 'index.html')}`)
  return 0
}
