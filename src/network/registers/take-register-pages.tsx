import { may, recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, file, page } from '../../platform/http/answer.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { listRegister } from '../commitments/register/register-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listOrganisationsOf } from '../organisations/organisation-queries.ts'
import { missingSectors } from '../organisations/sector-rules.ts'
import { paths } from '../paths.ts'
import { registerCsv } from './register-csv.ts'
import { type AreaLine, Registers, TakeRegister } from './take-register-views.tsx'

/** For whoever funds or answers for an area: who belongs where and what they committed to. Read, never changed. */
export const registersPage =
  (parts: NetworkParts) =>
  async ({ person }: AskedByPerson): Promise<Answer> => {
    const listed = await listRegister(parts.db, londonDate(parts.clock()))
    const areas: AreaLine[] = await Promise.all(
      (await parts.hubs.list()).map(async (hub) => {
        const organisations = await listOrganisationsOf(parts.db, hub.id)
        return {
          ...{ slug: hub.slug, name: hub.name, organisations: organisations.length },
          committed: listed.filter((each) => each.hub?.slug === hub.slug).length,
          missing: hub.is_national ? [] : missingSectors(organisations).map(({ text }) => text),
        }
      }),
    )
    const asksForMore = !may(person, 'export_register')
    const mayAddHub = may(person, 'steward_network')
    return page('Registers', <Registers {...{ areas, asksForMore, mayAddHub }} />)
  }

/** Behind the second step: whoever has not taken it is shown the way there, and back here. */
export const takeRegisterPage = () => (): Answer => page('Registers', <TakeRegister />)

/** Taking it away is itself noted: who, when, how many. */
export const takeRegisterDeed =
  (parts: NetworkParts) =>
  async ({ person }: AskedByPerson): Promise<Answer> => {
    const first = await parts.proveFirst(person, paths.takeRegister)
    if (first) return first
    const at = parts.clock()
    const today = londonDate(at)
    const listed = await listRegister(parts.db, today)
    await inTransaction(parts.db, (tx) =>
      recordAudit(tx, { person, deed: 'export_register', details: { entries: listed.length }, at }),
    )
    return file('text/csv; charset=utf-8', registerCsv(listed, parts.publicUrl()), `commitments-${today}.csv`)
  }
