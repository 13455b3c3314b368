import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Two steps that the library has no word for. Both can be called by our own code only, never over the network. */
export const ownSteps = () =>
  ({
    id: 'towpath',
    endpoints: {
      /** Signs in somebody who has proven their address by opening an invitation. */
      signInInvited: createAuthEndpoint.serverOnly(
        { method: 'POST', requireHeaders: true, body: z.object({ accountId: z.uuid() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.accountId)
          const session =
            user &&
            (await ctx.context.internalAdapter.createSession(user.id, false, { method: 'invitation' }))
          if (!session) throw new APIError('UNAUTHORIZED')
          await setSessionCookie(ctx, { session, user })
          return { signedIn: true }
        },
      ),
      /** After a second factor: a new sign-in in place of this one, so that the token from before is worth nothing. */
      proveAnew: createAuthEndpoint.serverOnly(
        { method: 'POST', requireHeaders: true, use: [sessionMiddleware] },
        async (ctx) => {
          const { session, user } = ctx.context.session
          const made = await ctx.context.internalAdapter.createSession(user.id, false, {
            ...session,
            secondFactorAt: new Date(),
          })
          await ctx.context.internalAdapter.deleteSession(session.token)
          await setSessionCookie(ctx, { session: made, user })
          return { signedIn: true }
        },
      ),
    },
  }) satisfies BetterAuthPlugin
