/** How long a link from a message signs in. */
export const LINK_MINUTES = 15
