export interface ListedSignIn {
  id: string
  device: string
  method: 'link' | 'passkey' | 'other' | 'invitation'
  beganAt: Date
  seenAt: Date
  secondFactor: boolean
}
