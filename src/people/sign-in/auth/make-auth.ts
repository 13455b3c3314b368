import { passkey } from '@better-auth/passkey'
import { APIError, betterAuth } from 'better-auth'
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins'
import type { Clock } from '../../../platform/clock/clock.ts'
import { newRecoveryCodes } from '../../codes/recovery-code-rules.ts'
import type { PeopleDb } from '../../tables.ts'
import { deviceWords } from '../device-words.ts'
import { LONGEST_SIGN_IN } from '../door/sign-in-limit-rules.ts'
import { isShutOut } from '../door/who-queries.ts'
import { LINK_MINUTES } from '../link-minutes.ts'
import { ownSteps } from './own-steps.ts'
import { signInStore } from './sign-in-store-queries.ts'

/** Another provider of sign-in, such as the one of a trust or a council (OpenID Connect). */
export interface OtherProvider {
  name: string
  issuer: string
  clientId: string
  clientSecret: string
}

interface Given {
  db: PeopleDb
  clock: Clock
  /** Its own key, so that a results link and a sign-in never share one. */
  key: string
  publicUrl: string
  /** How passkeys and apps for codes list this sign-in. */
  appName: string
  otherProvider: OtherProvider | null
  /** Writes the message in the outbox, or does the same work for an address that nobody has. */
  sendLink: (email: string, token: string, metadata: unknown) => Promise<void>
}

const MONTH = 30 * 24 * 3600

// Both kinds of proof are refused unless the device has asked for a finger, a face or a code (user verification).
const mustBeVerified = (isVerified: boolean | undefined): void => {
  if (!isVerified) throw new APIError('UNAUTHORIZED', { message: 'user verification is missing' })
}

/**
 * The sign-in library with our settings (safety guide 4.3). Nothing of it is mounted: our own routes call it, so that
 * every page works without JavaScript and passes the same door.
 */
export function makeAuth({ db, clock, key, publicUrl, appName, otherProvider, sendLink }: Given) {
  const origin = new URL(publicUrl).origin
  return betterAuth({
    appName,
    baseURL: origin,
    basePath: '/sign-in/auth',
    trustedOrigins: [origin],
    secret: key,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: signInStore(db), type: 'postgres' },
    rateLimit: { enabled: false },
    advanced: {
      // The prefix is in the name, which the library would not add to itself.
      useSecureCookies: false,
      cookiePrefix: '__Host-towpath',
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: 'uuid' },
    },
    user: { modelName: 'account' },
    session: {
      modelName: 'sign_in',
      fields: { userId: 'accountId' },
      expiresIn: LONGEST_SIGN_IN,
      disableSessionRefresh: true,
      // Off: it would keep changed roles and closed accounts alive for minutes.
      cookieCache: { enabled: false },
      freshAge: 0,
      additionalFields: {
        method: { type: 'string', required: false, input: false },
        beganAt: { type: 'date', required: false, input: false },
        seenAt: { type: 'date', required: false, input: false },
        secondFactorAt: { type: 'date', required: false, input: false },
      },
    },
    account: {
      modelName: 'sign_in_method',
      fields: { accountId: 'subject', userId: 'ownerId' },
      encryptOAuthTokens: true,
      accountLinking: { enabled: true },
    },
    verification: { modelName: 'proof' },
    databaseHooks: {
      session: {
        create: {
          before: async (made, context) => {
            if (await isShutOut(db, made.userId)) return false
            const isPasskey = context?.path === '/passkey/verify-authentication'
            const isOther = context?.path?.startsWith('/callback/') ?? false
            const now = clock()
            const method = made.method ?? (isPasskey ? 'passkey' : isOther ? 'other' : 'link')
            return {
              data: {
                ...made,
                ...{ method, beganAt: made.beganAt ?? now, seenAt: now },
                // By our clock, not by the library's: our door and our limits read them.
                ...{ createdAt: now, updatedAt: now },
                expiresAt: new Date(now.getTime() + LONGEST_SIGN_IN * 1000),
                userAgent: deviceWords(made.userAgent ?? ''),
                secondFactorAt: isPasskey ? now : (made.secondFactorAt ?? null),
              },
            }
          },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata }) => sendLink(email, token, metadata),
      }),
      passkey({
        rpName: appName,
        rpID: new URL(publicUrl).hostname,
        origin,
        advanced: { webAuthnChallengeCookie: 'passkey' },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        schema: {
          passkey: { modelName: 'passkey', fields: { userId: 'accountId', credentialID: 'credentialId' } },
        },
        registration: {
          afterVerification: async ({ verification }) =>
            mustBeVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            mustBeVerified(verification.authenticationInfo.userVerified),
        },
      }),
      twoFactor({
        issuer: appName,
        allowPasswordless: true,
        trustDeviceMaxAge: MONTH,
        backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
        schema: { twoFactor: { modelName: 'second_factor', fields: { userId: 'accountId' } } },
      }),
      genericOAuth({
        config: otherProvider
          ? [
              {
                providerId: 'network',
                name: otherProvider.name,
                discoveryUrl: `${otherProvider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                clientId: otherProvider.clientId,
                clientSecret: otherProvider.clientSecret,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
                requireIdTokenVerification: true,
                // Whoever belongs here was invited; another provider opens no door of its own.
                disableSignUp: true,
              },
            ]
          : [],
      }),
      ownSteps(),
    ],
  })
}

export type Auth = ReturnType<typeof makeAuth>
