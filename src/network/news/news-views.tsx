import {
  BackLink,
  Button,
  Card,
  FormPage,
  InsetText,
  PostForm,
  Tag,
  Textarea,
} from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { NewsComment, NewsItem } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

const dayOf = (at: Date): string => longDate(londonDate(at))

export function NewsList({ hub, items }: { hub: Hub; items: readonly NewsItem[] }) {
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      <h1>News from {hub.name}</h1>
      {items.length === 0 && <p>Nothing new yet. When the hub writes something, it stands here.</p>}
      {items.map((item) => (
        <Card
          key={item.id}
          heading={item.title}
          headingLevel={2}
          href={paths.newsItem(hub.slug, item.id)}
          above={item.demonstration ? <Tag>Demonstration</Tag> : undefined}
          foot={dayOf(item.published_at)}
        >
          <p>{item.summary}</p>
        </Card>
      ))}
      <p class="small">
        For a feed reader: <a href={paths.newsAtom(hub.slug)}>Atom</a> ·{' '}
        <a href={paths.newsJson(hub.slug)}>JSON Feed</a>. Members can{' '}
        <a href={paths.newsByEmail}>have it by e-mail</a>.
      </p>
    </>
  )
}

interface ItemProps {
  hub: Hub
  item: NewsItem
  comments: readonly NewsComment[]
}

export function NewsPage({ hub, item, comments }: ItemProps) {
  return (
    <>
      <BackLink href={paths.news(hub.slug)}>News from {hub.name}</BackLink>
      <article>
        <h1>{item.title}</h1>
        <p class="quiet">
          {item.demonstration && <Tag>Demonstration</Tag>} {dayOf(item.published_at)}
        </p>
        <p class="lead measure">{item.summary}</p>
        <p class="keep-lines measure">{item.body}</p>
      </article>
      {item.comments && (
        <section aria-labelledby="comments">
          <h2 id="comments">Comments</h2>
          {comments.map(({ id, name, words, written_at }) => (
            <InsetText key={id}>
              <p class="keep-lines">{words}</p>
              <p class="quiet small">
                {name}, {dayOf(written_at)}
              </p>
            </InsetText>
          ))}
          {comments.length === 0 && <p>No comment yet.</p>}
          <p>
            Members can <a href={paths.commentNews(hub.slug, item.id)}>write a comment</a>. Somebody of the
            hub reads it before it is shown.
          </p>
        </section>
      )}
    </>
  )
}

interface CommentProps {
  hub: Hub
  item: NewsItem
  words?: string
  error?: string
  sent?: boolean
}

export function WriteComment({ hub, item, words = '', error, sent = false }: CommentProps) {
  return (
    <FormPage
      errors={{ words: error }}
      back={{ href: paths.newsItem(hub.slug, item.id), text: item.title }}
      heading="Write a comment"
    >
      {sent ? (
        <p>Thank you. Somebody of {hub.name} reads it first. If it is shown, your name stands beside it.</p>
      ) : (
        <PostForm action={paths.commentNews(hub.slug, item.id)}>
          <Textarea
            name="words"
            label="Your comment"
            hint="Everybody can read it once it is shown, with your name. Please write nothing about people you support."
            rows={5}
            value={words}
            maxLength={2000}
            error={error}
          />
          <Button>Send it to be read</Button>
        </PostForm>
      )}
    </FormPage>
  )
}
