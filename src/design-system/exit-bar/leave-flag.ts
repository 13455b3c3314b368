// The one thing ever stored on a visitor's device, in this tab only, and only at the moment of leaving: it lets
// leave-guard.browser.ts keep the pages of this visit from Back. Its name tells nothing.
const key = 'away'

export function flagLeaving(): void {
  try {
    sessionStorage.setItem(key, '1')
  } catch {
    // Storage may be switched off; leaving matters more than what Back shows.
  }
}

export function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function forgetLeaving(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
