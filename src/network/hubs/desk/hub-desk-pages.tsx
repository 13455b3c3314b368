import { londonDate } from '../../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import { doneOf } from '../../../platform/http/done-of.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../../platform/http/stood.ts'
import { asksForMore } from '../../forms/repeated-rows.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { listClosedQuestions } from '../../questions/question-queries.ts'
import { getHub } from '../hub-queries.ts'
import { isResting } from '../hub-rules.ts'
import { editHub } from './edit-hub.ts'
import { HubDesk } from './hub-desk-views.tsx'
import { readDetailsForm, typedDetails } from './hub-details-form.ts'
import { EditHub } from './hub-details-views.tsx'
import { loadDeskTasks } from './load-desk-tasks.ts'
import { mailboxOfOnePerson } from './mailbox-of-one-person.ts'
import { ownHub } from './own-hub.ts'

const doneWords = {
  answered: 'The answer is sent. You find it under “Answered lately”.',
  aside: 'Set aside. Whoever asked reads that the hub could not answer.',
  saved: 'Saved. The public page shows it within a minute.',
}

export const hubDeskPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    return page(
      'Hub',
      <HubDesk
        hub={hub}
        resting={isResting(hub, londonDate(parts.clock()))}
        tasks={await loadDeskTasks(parts, hub, asked.person)}
        closed={await listClosedQuestions(parts.db, hub.id)}
        done={doneOf(doneWords, asked)}
      />,
    )
  }

async function detailsOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const typed = typedDetails(await getHub(parts.db, hub.id))
  return { hub, typed, stood: stoodOf(typed) }
}

export const editHubPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('Hub', <EditHub {...(await detailsOf(parts, asked))} />)

export const editHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const stood = stoodIn(asked.form)
    const form = readDetailsForm(asked.form, mailboxOfOnePerson(parts, hub))
    const moreThan = asksForMore(asked)
    if (moreThan > 0) return page('Hub', <EditHub {...{ hub, stood, moreThan }} typed={form.typed} />)
    if (form.kind === 'invalid') return invalidForm('Hub', <EditHub {...{ hub, stood }} {...form} />)
    const done = await editHub(parts, { hub, person: asked.person, stood }, form.details)
    if (done === true) return redirect(`${paths.hubDesk(hub.slug)}?done=saved`)
    const now = await detailsOf(parts, asked)
    return savedMeanwhile('Hub', <EditHub hub={hub} {...meetStanding(form.typed, stood, now.typed)} />)
  }
