import type { ComponentChildren } from 'preact'

type Link = { href: string; text: string }

type Props = {
  /** One factual sentence: "This page describes sexual abuse in general terms." */
  children: ComponentChildren
  /** Past the hard part, for example to "What you can do". */
  skip: Link
  /** The short version, where there is one. */
  short?: Link | undefined
}

/**
 * What a page is about, and a real choice. Twelve studies (Bridgland, Jones and Bellet 2023) found that warnings raise
 * dread and change nothing else, so this is no wall and no "trigger warning": it stands in the text and is remembered
 * nowhere. Never before a telephone number or urgent help.
 */
export function ContentNote({ children, skip, short }: Props) {
  return (
    <div class="content-note" role="note">
      <p>{children}</p>
      <ul class="content-note__ways">
        {[skip, short].map(
          (link) =>
            link && (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
