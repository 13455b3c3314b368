// Makes a passkey on this device. Without this script the page says how else to sign in.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser'
import { askPasskey, type PasskeyAnswer, post } from './send-credential.ts'

const part = document.querySelector<HTMLElement>('[data-new-passkey]')

async function make(to: string, name: string): Promise<PasskeyAnswer> {
  const optionsJSON = (await post('/members/me/passkeys/begin', {})) as PublicKeyCredentialCreationOptionsJSON
  const made = await startRegistration({ optionsJSON })
  const fields = { credential: JSON.stringify(made), name, to }
  return (await post('/members/me/passkeys/finish', fields)) as PasskeyAnswer
}

if (part && browserSupportsWebAuthn()) {
  part.hidden = false
  const words = {
    waiting: 'Your device is asking you.',
    stopped: 'That was stopped, and nothing was kept. You can try again.',
  }
  const name = part.querySelector('input')
  part
    .querySelector('button')
    ?.addEventListener(
      'click',
      () => void askPasskey(part, words, () => make(part.dataset.to ?? '', name?.value ?? '')),
    )
}
