import type { Command } from './command.ts'

/** The command line, one line a command. `npm run towpath -- help` prints it. */
export const commands: Record<string, Command> = {
  import: {
    about:
      'FILE_OR_URL [--area COUNCIL] [--map FILE] [--name NAME]: take in a directory; --report lists problems',
    load: () => import('./import.ts'),
  },
  places: { about: 'import FILE… | list | remove NAME: place data', load: () => import('./places.ts') },
  demo: { about: 'load | remove: the demonstration network', load: () => import('./demo.ts') },
  invite: {
    about: '--administrator ADDRESS: the first administrator of a network',
    load: () => import('./invite.ts'),
  },
  problems: {
    about: '[answer NUMBER]: what people told us about listed services',
    load: () => import('./problems.ts'),
  },
  felt: {
    about: '[answer NUMBER WORDS | set-aside NUMBER]: how using a service or a page felt to people',
    load: () => import('./felt.ts'),
  },
  reviews: {
    isBare: true,
    about: 'Pages of guidance and worksheets that nobody has reviewed yet, for stewards',
    load: () => import('./reviews.ts'),
  },
  'export-mirror': {
    isBare: true,
    about: 'FOLDER: a copy of urgent help and guidance that needs no server',
    load: () => import('./export-mirror.ts'),
  },
  messages: {
    isBare: true,
    about: 'FOLDER: one of each message that the network can send, to look at',
    load: () => import('./messages.ts'),
  },
  republish: { about: 'Makes every public record anew', load: () => import('./republish.ts') },
  helplines: {
    isBare: true,
    about: 'State of each helpline record; --release fails when one is long overdue',
    load: () => import('./helplines.ts'),
  },
  'check-links': {
    isBare: true,
    about: '[--list] [--timeout SECONDS]: which sources and pages of helplines answer',
    load: () => import('./check-links.ts'),
  },
  settings: { isBare: true, about: 'Every setting, as a table', load: () => import('./settings.ts') },
  version: { isBare: true, about: 'Which version this is', load: () => import('./version.ts') },
  security: {
    about: 'Time of sign-in, sqlmap and wapiti as each role, and long tests, against trials of our own',
    load: () => import('./security.ts'),
  },
  'eval-search': {
    about: 'FILE [--json]: how well search understands labelled queries',
    load: () => import('./eval-search.ts'),
  },
  'eval-relevance': {
    about: 'FILE [--json]: ranking over imported data',
    load: () => import('./eval-relevance.ts'),
  },
  bench: {
    about: '[--services N] [--seconds N] [--json]: speed beside a bare server',
    load: () => import('./bench.ts'),
  },
}
