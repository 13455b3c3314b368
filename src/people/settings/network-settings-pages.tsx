import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../platform/http/stood.ts'
import { findSite } from '../../platform/site/site-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { readSettings, typedSettings } from './network-settings-form.ts'
import { NetworkSettings } from './network-settings-view.tsx'
import { saveSettings } from './save-settings.ts'

const TITLE = 'The network'

const doneWords = {
  saved: 'Saved. Pages show it now. One that is open somewhere may show the old words for five minutes.',
}

export const settingsPage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const typed = typedSettings(await findSite(parts.db))
    const done = doneOf(doneWords, asked)
    return page(TITLE, <NetworkSettings typed={typed} stood={stoodOf(typed)} done={done} />)
  }

export const settingsDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.settings)
    if (first) return first
    const [read, stood] = [readSettings(form), stoodIn(form)]
    if (read.kind === 'invalid') return invalidForm(TITLE, <NetworkSettings {...read} stood={stood} />)
    const done = await saveSettings(parts, person, read.site, stood)
    if (done === true) return redirect(`${paths.settings}?done=saved`)
    const now = typedSettings(await findSite(parts.db))
    return savedMeanwhile(TITLE, <NetworkSettings {...meetStanding(read.typed, stood, now)} />)
  }
