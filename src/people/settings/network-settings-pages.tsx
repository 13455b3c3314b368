import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { findSite } from '../../platform/site/site-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { readSettings, typedSettings } from './network-settings-form.ts'
import { NetworkSettings } from './network-settings-view.tsx'
import { saveSettings } from './save-settings.ts'

const TITLE = 'The network'

export const settingsPage =
  (parts: PeopleParts) =>
  async ({ query }: AskedByPerson): Promise<Answer> => {
    const typed = typedSettings(await findSite(parts.db))
    return page(TITLE, <NetworkSettings typed={typed} isSaved={query.done === 'saved'} />)
  }

export const settingsDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.settings)
    if (first) return first
    const read = readSettings(form)
    if (read.kind === 'invalid') return invalidForm(TITLE, <NetworkSettings {...read} />)
    await saveSettings(parts, person, read.site)
    return redirect(`${paths.settings}?done=saved`)
  }
