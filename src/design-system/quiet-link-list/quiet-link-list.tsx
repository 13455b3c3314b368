import type { ComponentChildren } from 'preact'

type Props = {
  links: { href: string; text: string; note?: ComponentChildren | undefined }[]
  /** Names the list for people who listen, where no heading does. */
  label?: string | undefined
}

/** Ways on that do not press: one under the other, each with room for a finger. */
export function QuietLinkList({ links, label }: Props) {
  return (
    <ul class="quiet-link-list" aria-label={label}>
      {links.map(({ href, text, note }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {note && <span class="quiet-link-list__note">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
