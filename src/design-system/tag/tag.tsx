import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

export type TagTone = 'plain' | 'canal' | 'reed' | 'heather'

/** A status in words; its colour only repeats them. Reed means checked or done. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: TagTone | undefined
  children: ComponentChildren
}) {
  return <strong class={classNames('govuk-tag', tone !== 'plain' && `tag--${tone}`)}>{children}</strong>
}
