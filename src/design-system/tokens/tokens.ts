export type ColourName =
  | 'ground'
  | 'surface'
  | 'mist'
  | 'sand'
  | 'ink'
  | 'stone'
  | 'canal'
  | 'heather'
  | 'reed'
  | 'marigold'
  | 'marigold-ink'
  | 'ember'
  | 'on-colour'

export type Palette = Readonly<Record<ColourName, string>>

export const light: Palette = {
  ground: '#fbf8f3',
  surface: '#ffffff',
  mist: '#e7f0ee',
  sand: '#e6dccb',
  ink: '#1b2828',
  stone: '#52605f',
  canal: '#0e5055',
  heather: '#643a63',
  reed: '#3e6b47',
  marigold: '#ffc43d',
  'marigold-ink': '#1b2828',
  ember: '#b3261e',
  'on-colour': '#ffffff',
}

export const dark: Palette = {
  ground: '#12201f',
  surface: '#1a2b2a',
  mist: '#223635',
  sand: '#3a4644',
  ink: '#efebe3',
  stone: '#b3bdba',
  canal: '#7cc7c4',
  heather: '#d3a8d0',
  reed: '#9ccba3',
  marigold: '#ffc43d',
  'marigold-ink': '#1b2828',
  ember: '#ff8a80',
  'on-colour': '#12201f',
}

/** CSS pixels, the only distances between things. */
export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48, 8: 72 } as const

/** CSS pixels at the browser's default text size; the stylesheet writes them as rem. */
export const type = {
  small: 15,
  body: 18,
  'body-wide': 19,
  medium: 22,
  large: 27,
  extra: 34,
  display: 42,
} as const

/** The order in which a chart takes its colours; a drawing names them in a class, never in a style attribute. */
export const chartColours = ['canal', 'heather', 'reed', 'stone'] as const satisfies readonly ColourName[]

type Tint = Pick<Palette, 'canal' | 'mist'>

/**
 * Looks that a network can choose: each changes the colour of links, buttons and quiet panels, and nothing that says
 * something by its colour. `tokens.test.ts` holds the contrast of every one.
 */
export const looks: Readonly<Record<string, { name: string; light: Tint; dark: Tint }>> = {
  canal: {
    name: 'Canal, a deep blue-green',
    light: { canal: light.canal, mist: light.mist },
    dark: { canal: dark.canal, mist: dark.mist },
  },
  dusk: {
    name: 'Dusk, a deep blue',
    light: { canal: '#2f4480', mist: '#e9ecf6' },
    dark: { canal: '#a9bdf2', mist: '#252f4a' },
  },
  oak: {
    name: 'Oak, a warm brown',
    light: { canal: '#6a4420', mist: '#f3ebdf' },
    dark: { canal: '#e0ba8b', mist: '#352c20' },
  },
  slate: {
    name: 'Slate, a grey-blue',
    light: { canal: '#37506a', mist: '#e8edf2' },
    dark: { canal: '#a5c4e0', mist: '#24323f' },
  },
}
