import { Card, Details } from '../../design-system/index.ts'
import { EvidenceLine } from '../kinds/evidence-line.tsx'
import { type FindForm, FindServicesForm } from '../kinds/find-services-form.tsx'
import { HowToStart } from '../kinds/how-to-start-view.tsx'
import { nationLabel, waysToStart } from '../kinds/kind-rules.ts'
import { kindWords } from '../kinds/kind-words.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import type { Situation } from './finder.ts'
import type { ResultModel } from './finder-results.ts'
import type { FinderWords } from './finder-words.ts'
import { reasonWords } from './reason-words.ts'

interface Props {
  result: ResultModel
  situation: Situation
  words: FinderWords
  href: string
  /** The same answers as a search for services of this kind. */
  findServices: FindForm
  today: string
}

/** One kind of support: what it is, why it is shown, how to start, what is known, and services of it. */
export function FinderResult({ result, situation, words, href, findServices, today }: Props) {
  const { kind, reasons, evidence, lines } = result
  const [way, ...others] = waysToStart(kind, situation.nation ?? null)
  return (
    <Card heading={kind.name} href={href} above={kindWords.groups[kind.group]} id={kind.slug}>
      <p>{kind.what_it_is}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonWords(reason, words, situation)}</li>
        ))}
      </ul>
      {way && others.length === 0 ? (
        <p>
          <strong>How to start.</strong> {way.nation ? `${nationLabel(way.nation)}: ` : ''}
          {way.words}
        </p>
      ) : (
        <Details summary="How to start, in each nation">
          <HowToStart kind={kind} />
        </Details>
      )}
      {lines.length > 0 && (
        <HelplineEntries lines={lines} today={today} showWhere={situation.nation === undefined} />
      )}
      <Details summary="What is known about it">
        <EvidenceLine evidence={evidence} />
      </Details>
      <Details summary="Services of this kind near a place">
        <FindServicesForm
          form={findServices}
          id={kind.slug}
          label={`Find services: ${kind.name}`}
          button="Find services of this kind"
        />
      </Details>
    </Card>
  )
}
