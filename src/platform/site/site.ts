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

/** Whether what stands as the phone is a number and nothing else, so that it can be rung. */
export const isPhoneNumber = (phone: string): boolean => /^\+?[\d ]{3,20}$/.test(phone)

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
