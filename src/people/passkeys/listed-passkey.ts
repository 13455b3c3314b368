export interface ListedPasskey {
  id: string
  name: string
  addedAt: Date | null
}
