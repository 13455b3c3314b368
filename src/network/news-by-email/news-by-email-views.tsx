import { Button, Checkboxes, FormPage, PostForm, Radios } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { howOftenWords } from './news-by-email.ts'
import type { TypedWish, WishErrors } from './news-by-email-form.ts'

interface Props {
  hubs: readonly Hub[]
  typed: TypedWish
  errors?: WishErrors
  done?: string | undefined
}

export function NewsByEmail({ hubs, typed, errors = {}, done }: Props) {
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.myHubs, text: 'Hubs' }}
      done={done}
      heading="News by e-mail"
    >
      <p class="measure">
        Hubs write now and then. We can put what is new into one message, sent to the address that you sign in
        with. When nothing is new, nothing comes.
      </p>
      <p class="measure">
        Each message ends with a link that stops them, without signing in. We cannot see whether you open it.
      </p>
      <PostForm action={paths.newsByEmail}>
        <Checkboxes
          name="hubs"
          legend="Which hubs?"
          items={hubs.map(({ slug, name, area_words }) => ({ value: slug, text: name, hint: area_words }))}
          values={typed.hubs}
          error={errors.hubs}
        />
        <Radios
          name="howOften"
          legend="How often?"
          hint="It comes in the daytime. Its subject says “News from your hubs” and nothing about you."
          items={[
            ...Object.entries(howOftenWords).map(([value, text]) => ({ value, text })),
            { value: 'off', text: 'Not at all' },
          ]}
          value={typed.howOften}
          error={errors.howOften}
        />
        <Button>Save my choice</Button>
      </PostForm>
    </FormPage>
  )
}

/**
 * Reached from a message, by whoever holds it, signed in or not. Opening it does nothing: mail scanners follow links.
 */
export const StopNews = ({ code }: { code: string }) => (
  <>
    <h1>Stop news by e-mail?</h1>
    <p class="measure">Messages with news from hubs end. Nothing else changes.</p>
    <form method="post" action={paths.stopNews(code)}>
      <Button>Stop these messages</Button>
    </form>
  </>
)

export const NewsStopped = () => (
  <>
    <h1>These messages have stopped</h1>
    <p class="measure">
      No more news from hubs comes by e-mail. One that is on its way already may still arrive.
    </p>
    <p class="measure">
      If you would like them again one day, you can{' '}
      <a href={paths.newsByEmail}>choose them when you sign in</a>.
    </p>
  </>
)
