/** Of a person in a hub, and of an organisation in the network. */
export type MembershipState = 'asked' | 'member' | 'declined' | 'left'
