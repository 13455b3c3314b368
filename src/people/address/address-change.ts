/** How long the new address can be confirmed. */
export const CONFIRM_HOURS = 24
/** How long the old address can stop a change, or undo one: somebody may be away for some days. */
export const STOP_DAYS = 7

/** By which the two messages of a change are known in the outbox. */
export const changeMessages = (id: string) => ({
  confirm: `address-confirm-${id}`,
  changing: `address-changing-${id}`,
})

export interface AddressChange {
  id: string
  accountId: string
  personId: string
  name: string
  oldEmail: string
  newEmail: string
  askedAt: Date
  confirmedAt: Date | null
}
