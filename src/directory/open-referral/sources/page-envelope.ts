import { type Loose, looseNumber, looseObject } from '../values/loose-json.ts'

/** What a page says of its list; every word of it may be a lie. */
export interface PageEnvelope {
  totalItems?: number
  totalPages?: number
  /** Number of this page: most count from 1, some from 0. */
  number?: number
}

export function readEnvelope(outer: string): PageEnvelope {
  const page = parse(outer)
  const count = (value: unknown): number | undefined => {
    const number = looseNumber(value)
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
  }
  const totalItems = count(page.total_items ?? page.totalElements)
  const totalPages = count(page.total_pages ?? page.totalPages)
  const number = count(page.page_number ?? page.number)
  return {
    ...(totalItems === undefined ? {} : { totalItems }),
    ...(totalPages === undefined ? {} : { totalPages }),
    ...(number === undefined ? {} : { number }),
  }
}

function parse(outer: string): Loose {
  try {
    return looseObject(JSON.parse(outer))
  } catch {
    return {}
  }
}

export const isPaged = (envelope: PageEnvelope): boolean =>
  envelope.totalPages !== undefined || envelope.number !== undefined

/** The address of one page. What else the address asks for stays. */
export function pageUrl(list: string, page: number, perPage: number | undefined): string {
  const url = new URL(list)
  url.searchParams.set('page', String(page))
  if (perPage !== undefined) url.searchParams.set('per_page', String(perPage))
  return url.href
}
