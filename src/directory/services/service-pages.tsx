import type { VNode } from 'preact'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, file, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, NotFound, one } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { contactCard } from './contact-card.ts'
import { readProblemForm } from './problem-form.ts'
import { ProblemForm, ProblemThanks } from './problem-views.tsx'
import type { PublishedService } from './published-service.ts'
import { isServiceId } from './record-ids.ts'
import { reportProblem } from './report-problem.ts'
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
  { isPrint = false, search }: { isPrint?: boolean; search?: ServiceSearch } = {},
): VNode {
  const now = parts.clock()
  const map = <ServiceMap service={service} sources={parts.mapSources()} councils={parts.councilShapes()} />
  return (
    <ServicePage
      model={toServiceModel(service, londonDate(now), now)}
      isPrint={isPrint}
      search={search}
      map={isPrint ? null : map}
    />
  )
}

const show =
  (isPrint: boolean) =>
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    page(SERVICE_TITLE, serviceView(parts, await serviceOf(parts, asked), { isPrint }))

export const servicePage = show(false)
export const servicePrintPage = show(true)

export const serviceContactFile =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    file('text/vcard; charset=utf-8', contactCard(await serviceOf(parts, asked)), 'contact.vcf')

export const problemPage =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    page('Tell us', <ProblemForm service={await serviceOf(parts, asked)} kind="" words="" />)

export const problemDeed =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> => {
    const service = await serviceOf(parts, asked)
    const form = readProblemForm(asked.form)
    if (form.kind === 'invalid') {
      return invalidForm(
        'Tell us',
        <ProblemForm service={service} kind={one(asked.form.kind)} words={form.words} error={form.error} />,
      )
    }
    await reportProblem(parts, service.id, form)
    return redirect(paths.serviceProblemSent(service.id))
  }

export const problemSentPage =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    page('Thank you', <ProblemThanks service={await serviceOf(parts, asked)} />)
