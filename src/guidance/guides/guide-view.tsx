import type { VNode } from 'preact'
import { BackLink, ContentNote, InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import { ReviewFoot } from '../words/review-foot.tsx'
import { Blocks } from './blocks-view.tsx'
import type { Guide } from './guide.ts'
import { GuideDrawing } from './guide-drawing.tsx'
import { linesOfGuide } from './guide-helplines-rules.ts'
import type { GuidePageModel } from './guide-page-model.ts'
import { WaysOn } from './guide-ways-on-view.tsx'
import { ReaderChoice } from './reader-choice-view.tsx'

/** One guide for one reader: the text first, then ways on, people to talk to, and who wrote and checked it. */
export function GuidePage({ guide, content, choice, today }: GuidePageModel) {
  const { kinds, lines } = content
  const kindAddress = (id: string): string => paths.kind(kinds.find((kind) => kind.id === id)?.slug ?? '')
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
        <HelplineEntries lines={linesOfGuide(guide, lines)} today={today} showWhere />
      </section>
      <WaysOn guide={guide} content={content} choice={choice} kindAddress={kindAddress} />
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
