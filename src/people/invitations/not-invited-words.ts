import type { NotInvited } from './why-not-invite.ts'

/** Said beside the address. */
export const notInvitedWords: Readonly<Record<Exclude<NotInvited, 'not_allowed'>, string>> = {
  own_address: 'This is your own address. Somebody else invites you',
  waiting: 'An invitation to this address waits for an answer already. It was not sent again',
  too_many_waiting: 'Twenty people have not answered yet. Take one invitation back first',
  too_many_today: 'Twenty people have been invited in one day. You can invite more tomorrow',
}
