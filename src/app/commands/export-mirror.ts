import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import cliProgress from 'cli-progress'
import { findFields } from '../../directory/index.ts'
import { guidancePages, readGuidanceContent } from '../../guidance/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import { readSettings } from '../../platform/config/settings.ts'
import { projectPath } from '../../platform/files/project.ts'
import { readSiteFile, SITE_FILE } from '../../platform/site/site-file.ts'
import { aboutAccounts } from '../composition/about-accounts.ts'
import { siteLayout } from '../layout/site-layout.ts'
import { exportMirror } from '../mirror/export-mirror.ts'
import { mirrorStartPage } from '../mirror/mirror-start-page.tsx'
import type { BareRun } from './command.ts'

/** Needs no database: it works while everything else is down. */
export const run: BareRun = async ([folder], { out }) => {
  if (folder === undefined) {
    out('towpath export-mirror FOLDER')
    return 2
  }
  const { EXIT_TARGET: exitTarget, PUBLIC_URL: publicUrl = '' } = readSettings(process.env)
  await mkdir(projectPath('var'), { recursive: true })
  const site = readSiteFile(SITE_FILE)
  const bar = process.stdout.isTTY
    ? new cliProgress.SingleBar(
        { format: '{bar} {value} of {total} pages' },
        cliProgress.Presets.shades_classic,
      )
    : null
  bar?.start(1, 0)
  const exported = await exportMirror({
    folder: resolve(folder),
    routes: guidancePages(
      {
        clock: systemClock,
        exitTarget,
        toFindSupport: findFields,
        accounts: aboutAccounts,
        networkName: () => site.shortName,
        site: () => site,
      },
      readGuidanceContent(),
    ),
    layout: siteLayout(systemClock, () => site),
    startPage: mirrorStartPage(londonDate(systemClock()), site),
    assets: projectPath('dist', 'assets'),
    exitTarget,
    liveAt: publicUrl.replace(/\/$/, ''),
    turn: projectPath('var', 'export-mirror.lock'),
    onPage: (done, of) => {
      bar?.setTotal(of)
      bar?.update(done)
    },
  })
  bar?.stop()
  if (exported.kind === 'not_ours') {
    out(`${folder} holds other files. Name a folder that is empty, new, or made by this command.`)
    return 1
  }
  out(`${exported.pages} pages are in ${folder}. Open index.html there, or let any file server serve it.`)
  return 0
}
