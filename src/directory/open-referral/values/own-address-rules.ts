export const addressByPhone = '(address given when you call)'

const postcode = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\b/gi
const street =
  /\b\d+[a-z]?(?:\s*[-–/]\s*\d+[a-z]?)?,?\s+(?:[A-Z][\w'’-]+\s+){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Way|Place|Court|Crescent|Gardens?|Terrace|Square|Grove|Hill|Row|Mews|Parade|Walk)\b\.?/g

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Running text of a service whose address is kept back: its own streets and postcodes, and whatever else looks like
 * one, make way for a note. Free text leaks an address as surely as the field for it (directory guide 4.3).
 */
export function withoutOwnAddress(text: string, lines: readonly string[]): string {
  const own = lines.filter((line) => line.trim().length >= 5).sort((one, other) => other.length - one.length)
  const cleared = own.reduce((rest, line) => rest.replace(new RegExp(escaped(line.trim()).replace(/\s+/g, '\\s+'), 'gi'), addressByPhone), text)
  return cleared
    .replace(street, addressByPhone)
    .replace(postcode, addressByPhone)
    .replace(/(\(address given when you call\)[\s,.;-]*){2,}/g, `${addressByPhone} `)
    .replace(/ {2,}/g, ' ')
    .trim()
}
