/**
 * What this network is called and how people reach it: its administrators set it, and every page and message shows it.
 */
export interface Site {
  name: string
  /** In tabs, above pages and in subjects of messages, where somebody may look over a shoulder: it names no need. */
  shortName: string
  about: string | null
  email: string | null
  post: string | null
  phone: string | null
  /** One of the looks of the design system. */
  look: string
}

/** Until an administrator says otherwise. */
export const usualSite: Site = {
  name: 'Towpath',
  shortName: 'Towpath',
  about: null,
  email: null,
  post: null,
  phone: null,
  look: 'canal',
}
