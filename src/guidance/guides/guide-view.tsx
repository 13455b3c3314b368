import type { VNode } from 'preact'
import { BackLink, ContentNote, InsetText, QuietLinkList } from '../../design-system/index.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import { paths } from '../paths.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import { linesFor } from '../urgent-help/helpline-rules.ts'
import { ReviewFoot } from '../words/review-foot.tsx'
import type { WordChoice } from './better-word.ts'
import { Blocks } from './blocks-view.tsx'
import type { Guide } from './guide.ts'
import { GuideDrawing } from './guide-drawing.tsx'

export interface GuidePageModel {
  guide: Guide
  content: GuidanceContent
  choice: WordChoice
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

const MOST_LINES = 4

/** One guide for one reader: the text first, then ways on, people to talk to, and who wrote and checked it. */
export function GuidePage({ guide, content, choice, today }: GuidePageModel) {
  const { guides, kinds, lines } = content
  const group = guides.groups.find((each) => each.topics.some((topic) => topic.id === guide.topic))
  const kindAddress = (id: string): string => paths.kind(kinds.find((kind) => kind.id === id)?.slug ?? '')
  const asked = guide.reader === 'children' ? (['under_19', ...guide.helplines] as const) : guide.helplines
  return (
    <>
      <BackLink href={choice.to(paths.guides)}>All guides</BackLink>
      {guide.reader === 'professionals' && <ForProfessionals />}
      <h1>{guide.title}</h1>
      <ReaderChoice guide={guide} content={content} choice={choice} />
      <Note guide={guide} />
      <article class="measure guide">
        <Blocks blocks={guide.blocks} choice={choice} reader={guide.reader} kindAddress={kindAddress} />
        {guide.drawing && <GuideDrawing name={guide.drawing} choice={choice} />}
      </article>
      <section aria-labelledby="people">
        <h2 id="people">People you can talk to</h2>
        <HelplineEntries lines={linesFor(lines, asked, null).slice(0, MOST_LINES)} today={today} showWhere />
      </section>
      <WaysOn
        guide={guide}
        content={content}
        choice={choice}
        more={group?.topics ?? []}
        kindAddress={kindAddress}
      />
      <ReviewFoot
        review={guide}
        sources={guide.sources}
        felt={paths.howItFelt('page', `${guide.topic}.${guide.reader}`)}
      />
    </>
  )
}

// Safety guide 1.5: it says whom it is for and offers the other door first; nobody is kept out.
function ForProfessionals() {
  return (
    <InsetText>
      <p>
        This page is for people who work or volunteer with others. Looking for support?{' '}
        <a href={paths.start}>Find support</a>
      </p>
    </InsetText>
  )
}

function Note({ guide }: { guide: Guide }): VNode | null {
  if (guide.content_note === null) return null
  const skip = guide.blocks.find((block) => block.is === 'heading' && block.text === guide.skip_to)
  const target = skip?.is === 'heading' ? { href: `#${skip.id}`, text: `Go to “${skip.text}”` } : null
  return (
    <ContentNote skip={target ?? { href: '#people', text: 'Go to people you can talk to' }}>
      {guide.content_note}
    </ContentNote>
  )
}

type Choosing = Pick<GuidePageModel, 'guide' | 'content' | 'choice'>

/** The reader chooses who they are, and the words change. Each is a plain address that says nothing about a need. */
function ReaderChoice({ guide, content: { guides }, choice }: Choosing) {
  return (
    <nav class="reader-choice" aria-label="Who is reading">
      <p class="small quiet">Written for:</p>
      <ul>
        {guides.readers
          .filter((reader) => guides.find(guide.topic, reader.id))
          .map((reader) => (
            <li key={reader.id}>
              {reader.id === guide.reader ? (
                <span aria-current="page">{reader.label}</span>
              ) : (
                <a href={choice.to(paths.guide(guide.topic, reader.id))}>{reader.label}</a>
              )}
            </li>
          ))}
      </ul>
    </nav>
  )
}

function WaysOn({
  guide,
  content: { kinds, guides },
  choice,
  more,
  kindAddress,
}: Choosing & { more: readonly { id: string; name: string }[]; kindAddress: (id: string) => string }) {
  const named = guide.kinds.flatMap((id) => kinds.filter((kind) => kind.id === id))
  const others = more.filter((topic) => topic.id !== guide.topic && guides.find(topic.id, guide.reader))
  return (
    <>
      <section aria-labelledby="may-help">
        <h2 id="may-help">Support that may help</h2>
        <QuietLinkList
          links={[
            ...named.map((kind) => ({ href: kindAddress(kind.id), text: kind.name })),
            { href: paths.finder, text: 'Not sure? Answer a few questions' },
          ]}
        />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">Read more</h2>
          <QuietLinkList
            links={others.map((topic) => ({
              href: choice.to(paths.guide(topic.id, guide.reader)),
              text: topic.name,
            }))}
          />
        </section>
      )}
      <p class="small take-away">
        Take it away: <a href={paths.guideFile(guide.topic, guide.reader)}>this guide as a PDF</a>, or{' '}
        <a href={paths.pack}>put several together</a>. Printing this page works too.
      </p>
    </>
  )
}
