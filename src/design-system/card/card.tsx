import type { ComponentChildren } from 'preact'
import { Heading, type Level } from '../heading-level.tsx'

type Props = {
  heading: ComponentChildren
  /** Makes the heading a link. The card itself is not one: people select and copy what is in it. */
  href?: string | undefined
  headingLevel?: Level | undefined
  /** Tags or a line above the heading, such as "Charity · Rutland". */
  above?: ComponentChildren | undefined
  /** What was checked and when, and the smaller ways on. */
  foot?: ComponentChildren | undefined
  id?: string | undefined
  children?: ComponentChildren | undefined
}

/** The frame of a service in results, a course in a list, a resource in the library. */
export function Card({ heading, href, headingLevel = 3, above, foot, id, children }: Props) {
  return (
    <article class="card" id={id}>
      {above && <div class="card__above">{above}</div>}
      <Heading level={headingLevel} class="card__heading">
        {href ? <a href={href}>{heading}</a> : heading}
      </Heading>
      {children}
      {foot && <div class="card__foot">{foot}</div>}
    </article>
  )
}

type Fact = { term: string; detail: ComponentChildren }

/** Short facts of a card: open hours, cost, how to start. */
export function CardFacts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="card__facts">
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
