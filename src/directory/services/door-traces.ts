// Ways to point at a door without naming its street. Capitals count where (?-i:…) stands: "so 100 200" is no grid reference.

const dotted = String.raw`[\p{Ll}]+[.·][\p{Ll}]+[.·][\p{Ll}]+`
const squares = '[HJNOST][A-HJ-Z]'
const figures = String.raw`\d{2,5}\s?\d{2,5}`
const plusCode = '[23456789CFGHJMPQRVWX]'

/** Patterns for an expression with the flags g, i and u. */
export const doorTraces: readonly string[] = [
  // Words of what3words, named or with their slashes; before the links, which would end at a space.
  String.raw`(?:what\s?3\s?words|w3w)\P{L}{0,6}(?:(?:is|are|address|location|code)\P{L}{1,4}){0,2}${dotted}`,
  String.raw`///\s?${dotted}`,
  String.raw`https?://\S*\bmaps?\b\S*`,
  String.raw`\S*(?:\.[a-z]+/maps\b|\bmaps\.[a-z]+\.[a-z]|goo\.gl/|what3words\.com|w3w\.co/|openstreetmap\.org|\bosm\.org)\S*`,
  // Coordinates as decimals and as degrees.
  String.raw`(?:lat\w*\P{L}{0,3})?-?\d{1,2}\.\d{3,}[^\p{L}\d.]{1,3}(?:lon\w*\P{L}{0,3}|lng\P{L}{0,3})?-?\d{1,3}\.\d{3,}`,
  String.raw`\d{1,2}\s*°[^.;]{0,24}?[NS]\b`,
  // Grid references: named in any form; else two letters and halves of the same length. Numbers of Scottish charities
  // and of companies (SC, SO, NC and figures in one piece) are none.
  String.raw`(?:grid|os|map)\s+ref(?:erence|\.)?\s*(?:is|:)?\s*[a-z]{1,2}\s?${figures}`,
  String.raw`(?-i:(?!SC)${squares})\s(?:\d{3}\s\d{3}|\d{4}\s\d{4}|\d{5}\s\d{5})`,
  String.raw`(?-i:(?!SC|SO|NC)${squares})\s?(?:\d{6}|\d{8}|\d{10})`,
  String.raw`eastings?\P{L}{0,3}\d{5,6}\P{L}+northings?\P{L}{0,3}\d{5,7}`,
  // Plus codes, such as "MXC9+4R".
  String.raw`(?-i:${plusCode}{4,8}\+${plusCode}{2,3})`,
]
