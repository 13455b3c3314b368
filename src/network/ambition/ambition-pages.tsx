import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { type Asked, type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../platform/http/stood.ts'
import { listStandingEndorsements } from '../endorsements/endorsement-queries.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { listAgreedPartners } from '../partners/partner-queries.ts'
import { paths } from '../paths.ts'
import { readAmbitionForm, typedAmbition } from './ambition-form.ts'
import { findAmbition } from './ambition-queries.ts'
import { Becoming } from './ambition-views.tsx'
import { EditBecoming } from './edit-ambition-view.tsx'
import { saveAmbitionOf } from './save-ambition.ts'

const TITLE = 'Our area'

export const becomingPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const hub = await hubOf(parts, asked)
    const ambition = await findAmbition(parts.db, hub.id)
    if (!ambition?.shown) throw new NotFound()
    const model = {
      partners: await listAgreedPartners(parts.db, hub.id),
      endorsements: await listStandingEndorsements(parts.db, hub.id),
      today: londonDate(parts.clock()),
    }
    return page(TITLE, <Becoming hub={hub} ambition={ambition} {...model} />)
  }

async function ambitionOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const typed = typedAmbition(await findAmbition(parts.db, hub.id))
  return { hub, typed, stood: stoodOf(typed) }
}

export const editBecomingPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <EditBecoming {...(await ambitionOf(parts, asked))} />)

export const editBecomingDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const stood = stoodIn(asked.form)
    const form = readAmbitionForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <EditBecoming {...{ hub, stood }} {...form} />)
    const done = await saveAmbitionOf(parts, { hub, person: asked.person, stood }, form.ambition)
    if (done === true) return redirect(`${paths.hubDesk(hub.slug)}?done=saved`)
    const now = await ambitionOf(parts, asked)
    return savedMeanwhile(TITLE, <EditBecoming hub={hub} {...meetStanding(form.typed, stood, now.typed)} />)
  }
