import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll } from 'vitest'

export interface TestProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Whom the provider signs in from now on. */
  signInAs: (email: string, isVerified?: boolean) => void
}

/** A real OpenID Connect provider on this machine, which asks nobody anything and signs in whom the test says. */
export async function otherProvider(redirectUri: () => string): Promise<TestProvider> {
  let person = { email: '', isVerified: true }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clientId = 'towpath'
  const clientSecret = 'a secret of the test, thirty-two characters'
  let provider: Provider | undefined
  const start = () => {
    provider ??= new Provider(issuer, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri()] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          email: person.email,
          email_verified: person.isVerified,
          name: 'From elsewhere',
        }),
      }),
    })
    return provider
  }
  server.on('request', async (request, response) => {
    const running = start()
    if (!request.url?.startsWith('/interaction/')) return running.callback()(request, response)
    const details = await running.interactionDetails(request, response)
    const grant = new running.Grant({ accountId: person.email, clientId })
    grant.addOIDCScope('openid email profile')
    const consent = { grantId: await grant.save() }
    const result = details.prompt.name === 'login' ? { login: { accountId: person.email } } : { consent }
    await running.interactionFinished(request, response, result, { mergeWithLastSubmission: true })
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  return {
    ...{ issuer, clientId, clientSecret },
    signInAs: (email, isVerified = true) => {
      person = { email, isVerified }
    },
  }
}
