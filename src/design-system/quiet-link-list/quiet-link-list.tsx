import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

type Props = {
  links: { href: string; text: string; note?: ComponentChildren | undefined }[]
  /** Names the list for people who listen, where no heading does. */
  label?: string | undefined
  /** For dozens of short links: side by side where there is room, read downwards. */
  columns?: boolean | undefined
}

/** Ways on that do not press: one under the other, each with room for a finger. */
export function QuietLinkList({ links, label, columns = false }: Props) {
  return (
    <ul class={classNames('quiet-link-list', columns && 'quiet-link-list--columns')} aria-label={label}>
      {links.map(({ href, text, note }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {note && <span class="quiet-link-list__note">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
