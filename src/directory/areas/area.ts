/** An area that services say they cover, and how many do. */
export interface CoveredArea {
  code: string
  name: string
  kind: 'council' | 'region' | 'nation'
  services: number
}
