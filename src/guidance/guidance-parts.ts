import type { Clock } from '../platform/clock/clock.ts'
import type { Seal } from '../platform/sealed/sealed-text.ts'
import type { Site } from '../platform/site/site.ts'
import type { WordsUnderstood } from './finder/finder.ts'
import type { Danger } from './finder/panel-of.ts'
import type { FindForm, ToFindSupport } from './kinds/find-services-form.tsx'
import type { GuidanceDb } from './tables.ts'

/** What the pages that are the same for everybody are made of: files and the clock, and no database. */
export interface PageParts {
  clock: Clock
  /** The whole address that "Exit this page" leads to. */
  exitTarget: string
  toFindSupport: ToFindSupport
  /** For the privacy page: what is kept about people with an account, and for how long, from the table that the deletion uses. */
  accounts?: AboutAccounts
  /** The short name of the network, which stands above pages, at this moment; Towpath where nobody says. */
  networkName?: () => string
  /** What the network is called and how to reach it, for pages that speak in its name. */
  site?: () => Site
}

export interface AboutAccounts {
  kept: readonly { what: string; words: string }[]
  /** Where somebody says that something is wrong with how their data is handled. */
  complaint: string
}

/** What guidance is given when the application is put together. It knows no service. */
export interface GuidanceParts extends PageParts {
  /** "Which hub is mine?" as a form, where there are hubs: a person to talk to, at the end of the finder. */
  findMyHub?: FindForm
  seal: Seal
  /** Reads a person's own words in memory, as the search does; nothing of them is kept. */
  readWords: (words: string) => { understood: WordsUnderstood; danger: Danger | null }
  db: GuidanceDb
  /** A listed service by its id, for "How it felt"; null when there is none. */
  serviceNamed: (id: string) => Promise<{ name: string; href: string } | null>
}
