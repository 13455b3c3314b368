import type { ComponentChildren } from 'preact'

/**
 * A form whose words stand in no address and are kept by no browser. `noValidate`: what is wrong is said by us, in words
 * that name the mend, and not in a browser's bubble that goes away and is seldom read out.
 */
export const PostForm = ({ action, children }: { action: string; children: ComponentChildren }) => (
  <form method="post" action={action} class="measure" autocomplete="off" noValidate>
    {children}
  </form>
)
