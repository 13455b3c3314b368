import type { Settings } from './settings.ts'

type Given = Pick<Settings, 'DEMONSTRATION' | 'DATABASE_URL' | 'SMTP_URL' | 'PUBLIC_URL'>

/** Whoever set where people come in, where data lies or how mail leaves runs a network, not a demonstration. */
export const allowsDemonstration = (settings: Given): boolean =>
  settings.DEMONSTRATION === undefined
    ? [settings.DATABASE_URL, settings.SMTP_URL, settings.PUBLIC_URL].every((each) => each === undefined)
    : settings.DEMONSTRATION === 'yes'
