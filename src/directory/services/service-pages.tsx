import type { VNode } from 'preact'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, file, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { contactCard } from './contact-card.ts'
import type { PublishedService } from './published-service.ts'
import { isServiceId } from './record-ids.ts'
import { ServiceMap } from './service-map.tsx'
import { toServiceModel } from './service-model.ts'
import { ServicePage, type ServiceSearch } from './service-views.tsx'

// One neutral title for all: a tab must not tell what kind of help somebody looks at.
export const SERVICE_TITLE = 'Support service'

export async function serviceOf(
  { getServices }: DirectoryParts,
  { params }: Asked,
): Promise<PublishedService> {
  const id = params.id ?? ''
  const [service] = isServiceId(id) ? await getServices([id.toLowerCase()]) : []
  if (!service) throw new NotFound()
  return service
}

/** The page of a service: by itself, to print, or as part of somebody's search. */
export function serviceView(
  parts: DirectoryParts,
  service: PublishedService,
  { printedFrom, search }: { printedFrom?: string; search?: ServiceSearch } = {},
): VNode {
  const now = parts.clock()
  const map = <ServiceMap service={service} sources={parts.mapSources()} councils={parts.councilShapes()} />
  return (
    <ServicePage
      model={toServiceModel(service, londonDate(now), now)}
      printedFrom={printedFrom}
      search={search}
      map={printedFrom === undefined ? map : null}
    />
  )
}

export const servicePage =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    page(SERVICE_TITLE, serviceView(parts, await serviceOf(parts, asked)))

export const servicePrintPage =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> => {
    const service = await serviceOf(parts, asked)
    return page(SERVICE_TITLE, serviceView(parts, service, { printedFrom: paths.service(service.id) }))
  }

export const serviceContactFile =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    file('text/vcard; charset=utf-8', contactCard(await serviceOf(parts, asked)), 'contact.vcf')
