import { BackLink, BandHeading, QuietLinkList } from '../../design-system/index.ts'
import type { HubLink } from '../directory-parts.ts'
import { servicesInWords } from '../find/band-words.ts'
import { emptyForm, FindForm } from '../find/find-form-view.tsx'
import { HubLine } from '../find/hub-line-view.tsx'
import { MoreOfBand } from '../find/more-of-band.tsx'
import type { PlainBand } from '../find/plain-bands.ts'
import { ResultCard } from '../find/result-card.tsx'
import { paths } from '../paths.ts'
import type { CoveredArea } from './area.ts'
import type { AreaSupport } from './read-support.ts'
import { SupportMap } from './support-map-views.tsx'

const groups = [
  ['council', 'Councils'],
  ['region', 'Regions'],
  ['nation', 'Nations'],
] as const

export function AreaList({ areas }: { areas: readonly CoveredArea[] }) {
  return (
    <>
      <h1>Areas</h1>
      <p>Services that say which area they cover. Phone and online help is for everywhere.</p>
      {areas.length === 0 && (
        <p>No service here says which area it covers yet. You can search by town or postcode.</p>
      )}
      {groups.map(([kind, heading]) => {
        const own = areas.filter((area) => area.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{heading}</h2>
            <QuietLinkList
              columns
              links={own.map(({ code, name, services: count }) => ({
                href: paths.area(code),
                text: name,
                note: servicesInWords(count),
              }))}
            />
          </section>
        )
      })}
    </>
  )
}

interface AreaModel {
  area: CoveredArea
  hub: HubLink | null
  support: AreaSupport
  bands: readonly PlainBand[]
}

export function AreaPage({ area, hub, support, bands }: AreaModel) {
  return (
    <>
      <BackLink href={paths.areas}>All areas</BackLink>
      <h1>{area.name}</h1>
      <FindForm model={{ ...emptyForm, place: area.name }} />
      <HubLine hub={hub} />
      <SupportMap area={area.name} found={support} />
      {bands
        .filter((band) => band.count > 0)
        .map((band, place) => (
          <section key={band.heading} id={place === 0 ? 'services' : undefined}>
            <BandHeading heading={band.heading} count={servicesInWords(band.count)} />
            {band.cards.map((card) => (
              <ResultCard key={card.id} card={card} />
            ))}
            <MoreOfBand band={band}>“Find support” above shows all of them.</MoreOfBand>
          </section>
        ))}
    </>
  )
}
