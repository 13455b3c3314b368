/** Reserved for examples (RFC 2606): every made-up person, hub and organisation has its mailbox here, nobody real has. */
export const MADE_UP_DOMAIN = 'example.org'

/** A message to it stays in the outbox, whatever mail server is set. */
export const isMadeUpAddress = (address: string): boolean => {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return domain === MADE_UP_DOMAIN || domain.endsWith(`.${MADE_UP_DOMAIN}`)
}
