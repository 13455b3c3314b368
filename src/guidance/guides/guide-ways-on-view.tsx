import { QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { GuidePageModel } from './guide-page-model.ts'

interface Props extends Pick<GuidePageModel, 'guide' | 'content' | 'choice'> {
  kindAddress: (id: string) => string
}

/** After the text: support that may help, the other guides of its group, and the same to take away. */
export function WaysOn({ guide, content: { kinds, guides }, choice, kindAddress }: Props) {
  const group = guides.groups.find((each) => each.topics.some((topic) => topic.id === guide.topic))
  const named = guide.kinds.flatMap((id) => kinds.filter((kind) => kind.id === id))
  const others = (group?.topics ?? []).filter(
    (topic) => topic.id !== guide.topic && guides.find(topic.id, guide.reader),
  )
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
