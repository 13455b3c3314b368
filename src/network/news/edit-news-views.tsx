import {
  BackLink,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Checkboxes,
  DoneNote,
  FormPage,
  fieldsOf,
  PostForm,
  QuietLinkList,
  SaveButton,
  Textarea,
  TextInput,
  ticked,
} from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { NewsItem } from '../area-work/tables.ts'
import { SureForm } from '../forms/sure-form.tsx'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { NewsErrors, TypedNews } from './news-form.ts'

interface DeskProps {
  hub: Hub
  items: readonly NewsItem[]
  held: readonly { id: string; name: string; words: string; title: string }[]
  done: string | undefined
}

export function NewsDesk({ hub, items, held, done }: DeskProps) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <DoneNote done={done} />
      <h1>News</h1>
      <p>
        <ButtonLink href={paths.editNewsItem(hub.slug, 'new')}>Write something</ButtonLink>
      </p>
      {held.length > 0 && (
        <section aria-labelledby="held">
          <h2 id="held">Comments to read</h2>
          {held.map(({ id, name, words, title }) => (
            <Card key={id} heading={name} above={`On “${title}”`}>
              <p class="keep-lines">{words}</p>
              <form method="post" action={paths.decideComment(hub.slug)}>
                <input type="hidden" name="comment" value={id} />
                <ButtonGroup>
                  <Button name="do" value="show">
                    Show what {name} wrote
                  </Button>
                  <Button look="secondary" name="do" value="decline">
                    Do not show what {name} wrote
                  </Button>
                </ButtonGroup>
              </form>
            </Card>
          ))}
        </section>
      )}
      <h2>Written so far</h2>
      {items.length === 0 && <p>Nothing yet.</p>}
      <QuietLinkList
        links={items.map(({ id, title, summary }) => ({
          href: paths.editNewsItem(hub.slug, id),
          text: title,
          note: summary,
        }))}
      />
    </>
  )
}

interface EditProps {
  hub: Hub
  id: string | null
  typed: TypedNews
  errors?: NewsErrors
  stood?: Stood<TypedNews>
  /** Why removing it did not happen. */
  unsure?: string
}

export function EditNews({ hub, id, typed, errors = {}, stood, unsure }: EditProps) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <FormPage
      errors={{ ...errors, sure: unsure }}
      stood={stood}
      back={{ href: paths.editNews(hub.slug), text: 'News' }}
      heading={id === null ? 'Write something' : 'Change it'}
    >
      <PostForm action={paths.editNewsItem(hub.slug, id ?? 'new')} makes={id === null} stood={stood}>
        <TextInput {...field('title')} label="Title" />
        <Textarea {...field('summary')} label="In one or two sentences" rows={2} />
        <Textarea
          {...field('body')}
          label="The whole of it"
          hint="Everybody can read this. An empty line begins a new paragraph."
          rows={10}
        />
        <Checkboxes
          name="comments"
          legend="Comments"
          legendSize="s"
          items={[
            {
              value: 'yes',
              text: 'Members may comment',
              hint: 'Each comment waits until somebody of the hub has read it.',
            },
          ]}
          values={ticked(typed.comments)}
          now={ticked(stood?.now?.comments)}
        />
        <SaveButton stood={stood} name="do" value="save">
          {id === null ? 'Publish it' : 'Save it'}
        </SaveButton>
      </PostForm>
      {id !== null && (
        <SureForm
          action={paths.editNewsItem(hub.slug, id)}
          deed="remove"
          heading="Remove it"
          yes="Yes, remove it with its comments"
          button="Remove it"
          error={unsure}
        >
          <p>It goes from every page at once, with what people wrote below it. It cannot be undone.</p>
        </SureForm>
      )}
    </FormPage>
  )
}
