import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  /** The words of each page as they are read aloud; ornament is left out. */
  pages: string[]
  /** The words of heads and feet, which are ornament. */
  ornament: string[]
  /** Tags of the structure tree, from all pages. */
  tags: string[]
  /** What is said instead of each figure. */
  alts: string[]
  title: string
  info: Record<string, unknown>
  lang: string | null
  isTagged: boolean
  outline: { title: string; page: number }[]
}

interface Branch {
  role?: string
  alt?: string
  children?: Branch[]
}

const branches = (branch: Branch): Branch[] => [branch, ...(branch.children ?? []).flatMap(branches)]

/** Reads a PDF back as a viewer does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  })
  const pdf = await loading.promise
  const read: ReadPdf = {
    pages: [],
    ornament: [],
    tags: [],
    alts: [],
    title: '',
    info: {},
    lang: null,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    outline: [],
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let text = ''
    let ornament = ''
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        if (open.includes('Artifact')) ornament += `${item.str}\n`
        else text += item.str
      } else if (item.type === 'endMarkedContent') open.pop()
      else {
        // The types of pdfjs leave the tag out.
        open.push((item as { tag?: string }).tag ?? '')
        if (open.length === 1) text += '\n'
      }
    }
    read.pages.push(text)
    read.ornament.push(ornament)
    const tree = (await page.getStructTree()) as Branch | null
    for (const branch of tree ? branches(tree) : []) {
      if (branch.role) read.tags.push(branch.role)
      if (branch.alt) read.alts.push(branch.alt)
    }
  }
  const { info } = await pdf.getMetadata()
  read.info = info as Record<string, unknown>
  read.title = String(read.info.Title ?? '')
  read.lang = typeof read.info.Language === 'string' ? read.info.Language : null
  for (const item of (await pdf.getOutline()) ?? []) {
    const dest = Array.isArray(item.dest) ? item.dest : []
    read.outline.push({ title: item.title, page: (await pdf.getPageIndex(dest[0])) + 1 })
  }
  await loading.destroy()
  return read
}
