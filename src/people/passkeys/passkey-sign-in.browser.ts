// Passkey first, where the browser has them: a button above the e-mail form. Without this script the form is all there
// is.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { askPasskey, type PasskeyAnswer, post } from './send-credential.ts'

const part = document.querySelector<HTMLElement>('[data-passkey-sign-in]')

async function signIn(to: string): Promise<PasskeyAnswer> {
  const optionsJSON = (await post('/sign-in/passkey/begin', {})) as PublicKeyCredentialRequestOptionsJSON
  const made = await startAuthentication({ optionsJSON })
  return (await post('/sign-in/passkey/finish', { credential: JSON.stringify(made), to })) as PasskeyAnswer
}

if (part && browserSupportsWebAuthn()) {
  part.hidden = false
  const words = {
    waiting: 'Your device is asking you.',
    stopped: 'That was stopped. You can try again, or ask for a link by e-mail.',
  }
  part
    .querySelector('button')
    ?.addEventListener('click', () => void askPasskey(part, words, () => signIn(part.dataset.to ?? '')))
}
