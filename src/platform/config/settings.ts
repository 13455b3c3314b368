import { z } from 'zod'
import { readPlainly } from './plain-problems.ts'

const flag = z.enum(['on', 'off']).transform((value) => value === 'on')

/** Every setting, once: its name in the environment, its check, its default and what an operator reads about it. */
export const settingsSchema = z.object({
  PORT: z.coerce
    .number('should be a whole number from 0 to 65535')
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('Port that Towpath listens on'),
  HOST: z.string().default('127.0.0.1').describe('Address that it listens on; 0.0.0.0 for every network'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe(
      'Address that people use, such as https://towpath.example.org; forms from elsewhere are refused',
    ),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('PostgreSQL 18 or later. Without it a server of our own runs in var/postgres'),
  DEMONSTRATION: z
    .enum(['yes', 'no'])
    .optional()
    .describe(
      'Whether the made-up network is loaded into an empty var/postgres: yes or no. Not set, it is only where DATABASE_URL, SMTP_URL and PUBLIC_URL are not set either',
    ),
  DATABASE_APP_URL: z
    .string()
    .optional()
    .describe(
      'Login that owns nothing, for serving pages; else DATABASE_URL is used with SET ROLE towpath_app',
    ),
  DATABASE_CONNECTIONS: z.coerce
    .number('should be a whole number from 1 to 100')
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe('Connections at most'),
  SECRET_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Key of results links and sign-ins, 32 characters or more; else one is made and kept in var/secret-key',
    ),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'should begin with smtp:// or smtps://')
    .optional()
    .describe(
      'Mail server, such as smtps://name:password@mail.example.org; without it messages wait in the outbox',
    ),
  MAIL_FROM: z
    .string()
    .regex(/@/, 'should be an address, such as Towpath <hello@example.org>')
    .default('Towpath <towpath@localhost>')
    .describe(
      'Address that messages are from. Whatever name stands before it, people read the short name of the network',
    ),
  OIDC_ISSUER: z
    .url()
    .optional()
    .describe(
      'Another provider of sign-in (OpenID Connect), such as that of a trust: the address of its issuer',
    ),
  OIDC_CLIENT_ID: z.string().optional().describe('What this installation is called there'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Its secret there'),
  OIDC_NAME: z.string().default('your organisation').describe('What the button says: Sign in with …'),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .describe('Proxies whose word on the address of a visitor counts: loopback, addresses or ranges'),
  EXIT_TARGET: z
    .url()
    .default('https://www.bbc.co.uk/weather')
    .describe('Where "Exit this page" leads; choose a page that shows nothing personal'),
  RATE_LIMIT: z.coerce
    .number('should be a whole number, 0 or more')
    .int()
    .min(0)
    .default(300)
    .describe('Requests a minute from one address; 0 is off'),
  LOG: z
    .enum(['silent', 'error', 'info'])
    .default('error')
    .describe('How much is logged; never words or places'),
  DESIGN_SYSTEM: flag.default(false).describe('Show the component gallery at /design-system: on or off'),
})

export type Settings = z.output<typeof settingsSchema>

/**
 * Reads the environment; the error names each setting that is wrong and what it should be, never its value: some are
 * secret.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const answer = readPlainly(settingsSchema, present)
  if ('value' in answer) return answer.value
  const about = new Map(Object.entries(settingsSchema.shape).map(([name, each]) => [name, each.description]))
  const wrong = answer.problems.map(({ key, words }) => `  ${key}: ${words}. (${about.get(key) ?? ''}.)`)
  throw new Error(`These settings cannot be used:\n${wrong.join('\n')}`)
}
