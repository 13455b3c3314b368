// Names that Intl does not know under this spelling; signed languages have tags of their own (ISO 639-3).
const own: Record<string, string> = {
  bsl: 'bfi',
  'british sign language': 'bfi',
  isl: 'isg',
  'irish sign language': 'isg',
  mandarin: 'cmn',
  'chinese (mandarin)': 'cmn',
  cantonese: 'yue',
  'chinese (cantonese)': 'yue',
  farsi: 'fa',
  dari: 'prs',
  sylheti: 'syl',
  gaelic: 'gd',
  tagalog: 'tl',
  taiwanese: 'nan',
  panjabi: 'pa',
  kurdish: 'ku',
  sorani: 'ckb',
  romani: 'rom',
  twi: 'ak',
}
const tags =
  'en cy gd ga kw sq am ar hy az eu be bn bs bg my ca zh hr cs da nl et fi fr ka de el gu ht ha he hi hu ig id it ja jv kn kk km rw ko ku ky lo la lv ln lt lb mk mg ms ml mt mi mr mn ne no nb ny om ps fa pl pt pa ro ru sm sr sn sd si sk sl so st es su sw sv ta te th ti tr tk uk ur uz vi xh yi yo zu'.split(
    ' ',
  )
const names = new Intl.DisplayNames(['en-GB'], { type: 'language' })
const byName = new Map(tags.map((tag) => [names.of(tag)?.toLowerCase() ?? tag, tag]))

/** A BCP 47 tag for a name or code; nothing for what is no language ("any", "interpreter on request"). */
export function languageTag(name: string | undefined, code?: string | undefined): string | undefined {
  const given = code?.trim().toLowerCase()
  if (given && (tags.includes(given) || Object.values(own).includes(given))) return given
  const said = name?.trim().toLowerCase().replace(/\s+/g, ' ') ?? ''
  return own[said] ?? byName.get(said) ?? (tags.includes(said) && said.length === 2 ? said : undefined)
}
