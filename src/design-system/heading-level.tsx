import type { ComponentChildren } from 'preact'

export type Level = 1 | 2 | 3 | 4 | 5 | 6

type Props = {
  level: Level
  class?: string | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** A heading whose level the page decides, because a card cannot know what stands above it. */
export function Heading({ level, children, ...attributes }: Props) {
  const Tag = `h${level}` as const
  return <Tag {...attributes}>{children}</Tag>
}
