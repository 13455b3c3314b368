import { readAddress } from '../../../people/index.ts'
import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { sendingOf } from '../../../platform/http/sending.ts'
import { madeBefore } from '../../../platform/http/sent-form-queries.ts'
import { meetStanding, type Stood, stoodIn, stoodOf } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import { getHub } from '../hub-queries.ts'
import { beginHub, renameHub } from './begin-hub.ts'
import type { AreaChoice } from './hub-area.ts'
import { labelled, lookedUp } from './look-up-areas.ts'
import { EditArea } from './network-hub-views.tsx'
import {
  emptyHub,
  type HubErrors,
  problemsOfArea,
  problemsOfNew,
  readTypedHub,
  type TypedArea,
  type TypedHub,
  typedArea,
} from './new-hub-form.ts'

const TITLE = 'Hubs'

interface Shown {
  hub: Hub | null
  stood?: Stood<TypedArea>
  typed: TypedHub
  errors?: HubErrors
  perhaps?: readonly AreaChoice[]
}

async function view(parts: NetworkParts, { perhaps = [], ...shown }: Shown) {
  const { typed, stood } = shown
  const chosen = await labelled(parts, [...new Set([...typed.codes, ...(stood?.now?.codes ?? [])])])
  const offered = perhaps.filter(({ code }) => !typed.codes.includes(code))
  return <EditArea {...shown} areas={[...chosen, ...offered]} />
}

const isLookingUp = ({ form }: AskedByPerson): boolean => one(form.do) === 'look_up'

export const newHubPage = (parts: NetworkParts) => async (): Promise<Answer> =>
  page(TITLE, await view(parts, { hub: null, typed: emptyHub }))

export const newHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const first = await parts.proveFirst(asked.person, paths.newHub)
    if (first) return first
    const typed = readTypedHub(asked.form)
    if (isLookingUp(asked))
      return page(TITLE, await view(parts, { hub: null, ...(await lookedUp(parts, typed)) }))
    const email = readAddress(typed.coordinator)
    const begun = redirect(`${paths.allHubs}?done=${email === null ? 'begun' : 'invited'}`)
    const sending = sendingOf(asked)
    // Its own name would be taken by now.
    if ((await madeBefore(parts.db, sending)) !== null) return begun
    const isPersonal = (email: string) => parts.isPersonalMailbox(email, [typed.name, typed.areaWords])
    const errors = problemsOfNew(typed, { others: await parts.hubs.list(), isPersonal })
    if (Object.keys(errors).length > 0)
      return invalidForm(TITLE, await view(parts, { hub: null, typed, errors }))
    const hub = await beginHub(parts, { person: asked.person, sending }, typed)
    if (hub !== null && email !== null) await parts.inviteCoordinator(asked.person, email, hub)
    return begun
  }

async function openHub({ hubs }: NetworkParts, { params }: AskedByPerson): Promise<Hub> {
  const hub = await hubs.bySlug(params.slug ?? '')
  if (!hub) throw new NotFound()
  return hub
}

export const renameHubPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await openHub(parts, asked)
    const area = typedArea(await getHub(parts.db, hub.id))
    return page(TITLE, await view(parts, { hub, typed: { ...emptyHub, ...area }, stood: stoodOf(area) }))
  }

export const renameHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await openHub(parts, asked)
    const [typed, stood] = [readTypedHub(asked.form), stoodIn(asked.form)]
    if (isLookingUp(asked))
      return page(TITLE, await view(parts, { hub, stood, ...(await lookedUp(parts, typed)) }))
    const others = (await parts.hubs.list()).filter(({ id }) => id !== hub.id)
    const errors = problemsOfArea(typed, { others }, hub.is_national)
    if (Object.keys(errors).length > 0)
      return invalidForm(TITLE, await view(parts, { hub, stood, typed, errors }))
    const done = await renameHub(parts, { hub, person: asked.person, stood }, typed)
    if (done === true) return redirect(`${paths.allHubs}?done=renamed`)
    const met = meetStanding<TypedArea>(typed, stood, typedArea(await getHub(parts.db, hub.id)))
    return savedMeanwhile(TITLE, await view(parts, { hub, ...met, typed: { ...typed, ...met.typed } }))
  }
