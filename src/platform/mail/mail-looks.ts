interface Tint {
  day: string
  night: string
}

const canal: Tint = { day: '#0e5055', night: '#7cc7c4' }

/** Links and buttons of each look, by day and by night; look-of-messages.test.ts holds them to the tokens of pages. */
export const mailLooks: Readonly<Record<string, Tint>> = {
  canal,
  dusk: { day: '#2f4480', night: '#a9bdf2' },
  oak: { day: '#6a4420', night: '#e0ba8b' },
  slate: { day: '#37506a', night: '#a5c4e0' },
}

export const mailLook = (look: string): Tint => mailLooks[look] ?? canal
