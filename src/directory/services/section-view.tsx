import type { ComponentChildren } from 'preact'

/** A part of a page under its own heading, named by it for people who listen. */
export function Section({
  id,
  heading,
  children,
}: {
  id: string
  heading: string
  children: ComponentChildren
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
