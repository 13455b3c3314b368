// A change of boundary gives an old council a new code, and files of one year carry both kinds (seen in files of 2025:
// Glasgow and North Lanarkshire under the old, Sheffield and Barnsley under the new). Old first.
const recoded: readonly (readonly [string, string])[] = [
  ['E08000016', 'E08000038'],
  ['E08000019', 'E08000039'],
  ['E08000020', 'E08000037'],
  ['E06000048', 'E06000057'],
  ['E07000097', 'E07000242'],
  ['E07000100', 'E07000240'],
  ['E07000101', 'E07000243'],
  ['E07000104', 'E07000241'],
  ['S12000015', 'S12000047'],
  ['S12000024', 'S12000048'],
  ['S12000046', 'S12000049'],
  ['S12000044', 'S12000050'],
]

/** The codes under which a council goes in one file or another, its own first. */
export function codesOfCouncil(code: string): string[] {
  const pair = recoded.find((each) => each.includes(code))
  return pair ? [code, ...pair.filter((other) => other !== code)] : [code]
}
