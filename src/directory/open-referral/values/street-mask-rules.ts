export const addressByPhone = '(address given when you get in touch)'

const postcode = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\b/g
const street =
  /\b\d+[a-zA-Z]?(?:\s*[-–/]\s*\d+[a-zA-Z]?)?,?\s+(?:[A-Z][\w'’-]+\s+){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Way|Place|Court|Crescent|Gardens?|Terrace|Square|Grove|Hill|Row|Mews|Parade|Walk)\b\.?/g
const repeated =
  /\(address given when you get in touch\)(?:[\s,.;-]*\(address given when you get in touch\))+/g

/**
 * Running text of a service whose address is kept back, without what looks like a street or a postcode. Shallow feeds
 * give the address nowhere else, so it cannot be looked for by name (that is done when a record is saved).
 */
export const withoutStreets = (text: string): string =>
  text.replace(street, addressByPhone).replace(postcode, addressByPhone).replace(repeated, addressByPhone)
