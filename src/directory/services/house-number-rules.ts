// House numbers as people write them out: "forty-two Acacia Road". UK English only.
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const teens = [...ones, 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const between = String.raw`[\s-]*`

function underHundred(number: number): string {
  if (number < teens.length) return teens[number] ?? ''
  const ten = tens[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? ten : `${ten}${between}${ones[number % 10]}`
}

function underThousand(number: number): string {
  if (number < 100) return underHundred(number)
  const hundreds = Math.floor(number / 100)
  const hundred = `${hundreds === 1 ? '(?:a|one)' : ones[hundreds]}${between}hundred`
  return number % 100 === 0 ? hundred : `${hundred}${between}(?:and${between})?${underHundred(number % 100)}`
}

const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => (digit === '0' ? '(?:zero|oh?|nought)' : ones[Number(digit)])).join(between)

/** A pattern of the number in figures, in words, and figure by figure in words; "42a" keeps its letter. */
export function houseNumberPattern(written: string): string {
  const [, digits = '', letter = ''] = /^(\d{1,4})\s*([a-z]?)$/i.exec(written.trim()) ?? []
  const number = Number(digits)
  const words = number > 0 && number < 1000 ? `|${underThousand(number)}` : ''
  const spelt = digits.length > 1 ? `|${digitByDigit(digits)}` : ''
  return `(?:${digits}${words}${spelt})${letter && `${between}${letter}`}`
}
