import { QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { WordChoice } from './better-word.ts'
import type { Topic } from './guide.ts'
import type { Guides } from './guide-content.ts'

/** Where somebody begins who wants to understand: a few topics in plain words, hope first. */
export function GuideList({ guides, choice }: { guides: Guides; choice: WordChoice }) {
  return (
    <>
      <h1>Understand what is happening</h1>
      <p class="measure">
        Hard things leave marks, and people find ways through. These guides are short. Read what helps, and
        leave the rest for another day.
      </p>
      {guides.groups.map((group, index) => (
        <section key={group.label} aria-labelledby={`group-${index}`}>
          <h2 id={`group-${index}`}>{group.label}</h2>
          <QuietLinkList
            links={group.topics
              .filter((topic) => guides.readers.some((reader) => guides.find(topic.id, reader.id)))
              .map((topic) => ({
                href: choice.to(paths.topic(topic.id)),
                text: topic.name,
                note: topic.about,
              }))}
          />
        </section>
      ))}
      <section aria-labelledby="other">
        <h2 id="other">Other ways on</h2>
        <QuietLinkList
          links={[
            {
              href: paths.finder,
              text: 'What may help?',
              note: 'A few questions, and you choose what to say',
            },
            { href: paths.kinds, text: 'Kinds of support, A to Z' },
            { href: paths.pack, text: 'Put guides together in one PDF' },
          ]}
        />
      </section>
    </>
  )
}

/** Who is reading? The same facts in other words. */
export function TopicPage({ topic, guides, choice }: { topic: Topic; guides: Guides; choice: WordChoice }) {
  return (
    <>
      <h1>{topic.name}</h1>
      <p class="measure">{topic.about}. Who is reading? The facts are the same. The words are different.</p>
      <QuietLinkList
        links={guides.readers.flatMap((reader) => {
          const guide = guides.find(topic.id, reader.id)
          return guide
            ? [
                {
                  href: choice.to(paths.guide(topic.id, reader.id)),
                  text: reader.to_self,
                  note: guide.summary,
                },
              ]
            : []
        })}
      />
    </>
  )
}
