import type { ComponentChildren } from 'preact'
import { Button, Checkboxes, PostForm } from '../../design-system/index.ts'
import { type Asked, one } from '../../platform/http/route.ts'

interface Props {
  action: string
  /** What the route reads to tell this form from others of its page. */
  deed?: string
  heading: string
  /** What the tick says: "Yes, remove Ada Lark". */
  yes: string
  button: string
  error?: string | undefined
  /** What it does, and what cannot be taken back. */
  children: ComponentChildren
}

export const NOT_SURE = 'Tick the box first, so that nothing goes by one press'

export const isSure = ({ form }: Asked): boolean => one(form.sure) === 'yes'

/** A deed that cannot be undone asks twice: a tick and a press, which works without JavaScript. */
export function SureForm({ action, deed, heading, yes, button, error, children }: Props) {
  return (
    <section aria-labelledby="not-undone">
      <h2 id="not-undone">{heading}</h2>
      <div class="measure">{children}</div>
      <PostForm action={action}>
        {deed && <input type="hidden" name="do" value={deed} />}
        <Checkboxes
          name="sure"
          legend="Are you sure?"
          legendSize="s"
          items={[{ value: 'yes', text: yes }]}
          error={error}
        />
        <Button look="secondary">{button}</Button>
      </PostForm>
    </section>
  )
}
