import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, type AskedByPerson, type AskedSigningIn, one } from '../../platform/http/route.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { findEmail } from '../sign-in/account-queries.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { forgetCookies } from '../sign-in/sign-in-cookie.ts'
import { readAddress } from '../sign-in/sign-in-form.ts'
import { isTooMany } from '../sign-in/tries-queries.ts'
import { ConfirmAddress, StopAddress } from './address-link-views.tsx'
import {
  AddressAsked,
  AddressChanged,
  AddressLinkOver,
  AddressStopped,
  ChangeAddress,
} from './address-views.tsx'
import { askForAddress, confirmAddress, isToConfirm, isToStop, stopAddress } from './change-address.ts'

const TITLE = 'My address'
const over = (): Answer => page(TITLE, <AddressLinkOver />, 410)

export const changeAddressPage =
  (parts: PeopleParts) =>
  async ({ person, query }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.changeAddress)
    if (first) return first
    if (query.done === 'asked') return page(TITLE, <AddressAsked outbox={await parts.isOutboxOpen()} />)
    return page(TITLE, <ChangeAddress now={await findEmail(parts.db, person.accountId)} typed="" />)
  }

/** The same answer whether the address is free or somebody else's. */
export const changeAddressDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.changeAddress)
    if (first) return first
    const now = await findEmail(parts.db, person.accountId)
    const typed = one(form.email).slice(0, 300)
    const refuse = (error: string) =>
      invalidForm(TITLE, <ChangeAddress now={now} typed={typed} error={error} />)
    const email = readAddress(typed)
    if (email === null) return refuse('Type the whole address, such as name@example.org.')
    if (email === now) return refuse('You sign in with this address already.')
    if (await isTooMany(parts.db, parts.digest(`address ${person.accountId}`), parts.clock()))
      return refuse('You have asked a few times. Wait a quarter of an hour, then try again.')
    await askForAddress(parts, person, email)
    return redirect(`${paths.changeAddress}?done=asked`)
  }

/** Opening a link does nothing: mail scanners open links as well. */
export const confirmAddressPage =
  (parts: PeopleParts) =>
  async ({ params: { token = '' } }: Asked): Promise<Answer> =>
    (await isToConfirm(parts, token)) ? page(TITLE, <ConfirmAddress token={token} />) : over()

export const confirmAddressDeed =
  (parts: PeopleParts) =>
  async ({ params: { token = '' }, cookies }: AskedSigningIn): Promise<Answer> => {
    if (!(await confirmAddress(parts, token))) return over()
    return { ...page(TITLE, <AddressChanged />), cookies: forgetCookies(cookies) }
  }

export const stopAddressPage =
  (parts: PeopleParts) =>
  async ({ params: { token = '' } }: Asked): Promise<Answer> =>
    (await isToStop(parts, token)) ? page(TITLE, <StopAddress token={token} />) : over()

export const stopAddressDeed =
  (parts: PeopleParts) =>
  async ({ params: { token = '' }, cookies }: AskedSigningIn): Promise<Answer> => {
    if (!(await stopAddress(parts, token))) return over()
    return { ...page(TITLE, <AddressStopped />), cookies: forgetCookies(cookies) }
  }
