import type { ComponentChildren } from 'preact'
import { Heading, type Level } from '../heading-level.tsx'

type Props = {
  heading: string
  /** "4 services": said beside the heading, so that nobody counts cards. */
  count?: string | undefined
  level?: Level | undefined
  id?: string | undefined
  /** One sentence on why these stand together. */
  children?: ComponentChildren | undefined
}

/** The start of a band of results: close to you, by phone or online, further away. */
export function BandHeading({ heading, count, level = 2, id, children }: Props) {
  return (
    <div class="band-heading">
      <Heading level={level} id={id} class="band-heading__words">
        {heading}
        {count && <span class="band-heading__count"> {count}</span>}
      </Heading>
      {children && <p>{children}</p>}
    </div>
  )
}
