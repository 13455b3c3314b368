import { components } from './gallery-sections.ts'

/** Every component in every state we use. A page body for development; it stands inside the ordinary layout. */
export function Gallery() {
  return (
    <div class="gallery" id="gallery">
      <h1>Design system</h1>
      <p class="lead">
        Every component in the states that pages use. Heading one is serif; text is the system’s own.
      </p>
      <h2 id="type">Type</h2>
      <h2>A heading of the second level</h2>
      <p>
        Body text with <a href="#type">a link to its own place</a>, at most 34 em wide. It may help to read it
        aloud to somebody who is tired: short words, one thing at a time, what will happen next and what will
        not.
      </p>
      <h3>A heading of the third level</h3>
      <ul>
        <li>One thing</li>
        <li>Another thing</li>
      </ul>
      <blockquote>A quotation, in the words of the person who said it.</blockquote>
      {components.map(({ name, cases }) => (
        <section key={name} aria-label={name}>
          <hr />
          <h2>{name}</h2>
          {cases.map(({ title, show }) => (
            <div key={title}>
              <p class="small quiet">{title}</p>
              {show()}
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
