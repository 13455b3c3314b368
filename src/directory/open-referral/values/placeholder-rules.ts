// Words that fill a required field and say nothing. Each was seen in a live feed or in the sets of ../shared.
const empty =
  /^(n\/?a|not applicable|none|null|nil|undefined|tbc|tba|to be (confirmed|advised)|unknown|not known|\W*)$/i
const absent =
  /^(no|not|without)\s+(a\s+)?(description|information|info|details?|summary|text)(\s+(is|are))?(\s+(currently\s+)?(available|provided|given|supplied|yet))*\W*$/i
const lorem = /^lorem ipsum/i

export const isPlaceholderText = (text: string): boolean => {
  const line = text.trim()
  return empty.test(line) || absent.test(line) || lorem.test(line)
}

/** Hosts that RFC 2606 keeps for examples; example.org is left, for our own demonstration network uses it. */
export const isPlaceholderHost = (host: string): boolean =>
  /(^|\.)(example\.(com|net)|test|invalid|localhost|local)$/i.test(host) ||
  /^(path\.to|domain\.com|www)$/i.test(host)

/** 00000000000, 11111111111, 0123456789 and numbers that a spreadsheet has turned into 4.48E+11. */
export const isPlaceholderNumber = (number: string): boolean => {
  const digits = number.replace(/\D/g, '')
  return /^(\d)\1{4,}$/.test(digits) || /^0?1234567890?$/.test(digits) || /e\+\d/i.test(number)
}
