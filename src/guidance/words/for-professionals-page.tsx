import { InsetText, QuietLinkList } from '../../design-system/index.ts'
import { type Answer, page } from '../../platform/http/answer.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import { paths } from '../paths.ts'

/** Says whom it is for and offers the support door first (safety guide 1.5); nobody is kept out. */
export const forProfessionalsPage =
  ({ kinds, guides }: GuidanceContent) =>
  (): Answer =>
    page(
      'For professionals',
      <>
        <h1>For professionals and organisations</h1>
        <InsetText>
          <p>
            This part is for people who work or volunteer with others: in health, schools, social care, the
            police, charities and anywhere else. Looking for support? <a href={paths.start}>Find support</a>
          </p>
        </InsetText>
        <p class="measure">
          Being trauma-informed is not a therapy, and nobody arrives at the end of it. It is a way of working
          that many people grow into together.
        </p>
        <h2>Guides written for you</h2>
        <QuietLinkList
          links={guides.topics.flatMap((topic) => {
            const guide = guides.find(topic.id, 'professionals')
            return guide
              ? [{ href: paths.guide(topic.id, 'professionals'), text: topic.name, note: guide.summary }]
              : []
          })}
        />
        <h2>Help for you and your team</h2>
        <QuietLinkList
          links={kinds
            .filter((kind) => kind.group === 'for_workers')
            .map((kind) => ({ href: paths.kind(kind.slug), text: kind.name, note: kind.what_it_is }))}
        />
        <h2>For somebody you support</h2>
        <QuietLinkList
          links={[
            {
              href: paths.finder,
              text: 'What may help?',
              note: 'A few questions about the person you work with',
            },
            { href: paths.pack, text: 'Put guides and blank worksheets together in one PDF' },
          ]}
        />
      </>,
    )
