import type { ComponentChildren } from 'preact'

export type StoodProps = {
  /**
   * Of a form that changes what others may change too: the fingerprint of what it showed at first, and, once somebody
   * else has saved meanwhile, what stands now.
   */
  stood?: { print: string; now?: object | undefined } | undefined
}

type Props = StoodProps & {
  action: string
  /** It makes something, and sent twice makes one: it is drawn with a number of its own. */
  makes?: boolean
  children: ComponentChildren
}

/**
 * A form whose words stand in no address and are kept by no browser. `noValidate`: what is wrong is said by us, in words
 * that name the mend, and not in a browser's bubble that goes away and is seldom read out.
 */
export const PostForm = ({ action, stood, makes = false, children }: Props) => (
  <form method="post" action={action} class="measure" autocomplete="off" noValidate>
    {stood && <input type="hidden" name="stood" value={stood.print} />}
    {makes && <input type="hidden" name="sending" value={crypto.randomUUID()} />}
    {children}
  </form>
)
