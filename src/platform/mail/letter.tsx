import { drawn } from '../html/stencil.ts'

interface Letter {
  paragraphs: readonly string[]
  /** One deed, as a link. */
  deed?: { text: string; url: string }
  after?: readonly string[]
}

const Paragraphs = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((each) => (
      <p key={each}>{each}</p>
    ))}
  </>
)

/** One calm message in both forms: the same words, no pictures, nothing that loads. Its frame comes with the outbox. */
export function letter({ paragraphs, deed, after = [] }: Letter): { text: string; html: string } {
  const text = [...paragraphs, ...(deed ? [`${deed.text}:\n${deed.url}`] : []), ...after].join('\n\n')
  const { text: html } = drawn(
    <>
      <Paragraphs of={paragraphs} />
      {deed && (
        <p>
          <a class="deed" href={deed.url}>
            {deed.text}
          </a>
        </p>
      )}
      <Paragraphs of={after} />
    </>,
  )
  return { text: `${text}\n`, html }
}
