import {
  hasDemonstrationPeople,
  invite,
  type PeopleTables,
  peoplePaths,
  readAddress,
} from '../../people/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { isMadeUpAddress } from '../../platform/mail/made-up-address-rules.ts'
import { addressOf } from '../request/address-of.ts'
import type { Run } from './command.ts'

/** The first administrator of a network, and one who is needed when nobody else can invite. */
export const run: Run = async (args, { database, settings, out }) => {
  const [flag, typed = ''] = args
  const email = readAddress(typed)
  if (flag !== '--administrator' || email === null) {
    out('towpath invite --administrator ADDRESS')
    return 2
  }
  const publicUrl = (settings.PUBLIC_URL ?? addressOf(settings, undefined)).replace(/\/$/, '')
  const db = database.as<PeopleTables>()
  const isMadeUp = await hasDemonstrationPeople(db)
  const token = await invite({
    db,
    by: null,
    email,
    grant: { role: 'network_administrator', hubId: null, organisationId: null },
    place: null,
    publicUrl,
    now: systemClock(),
  })
  out(
    isMadeUpAddress(email)
      ? `An invitation to ${email} is in the outbox and stays there: example.org is for made-up people.`
      : `An invitation to ${email} is in the outbox${settings.SMTP_URL ? '' : '; no mail server is set to send it'}.`,
  )
  if (isMadeUp)
    out(
      'It speaks for the demonstration network, which is still here. To invite under your own name, take it away first (towpath demo remove) and invite again.',
    )
  out('It works once, for 14 days. You can also hand over the link yourself:')
  out(`  ${publicUrl}${peoplePaths.invitation(token)}`)
  return 0
}
