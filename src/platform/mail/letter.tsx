import { drawn } from '../html/stencil.ts'

interface Letter {
  paragraphs: readonly string[]
  /** One deed, as a link. */
  deed?: { text: string; url: string }
  after?: readonly string[]
}

/** One calm message in both forms: the same words, no pictures, nothing that loads. */
export function letter({ paragraphs, deed, after = [] }: Letter): { text: string; html: string } {
  const text = [...paragraphs, ...(deed ? [`${deed.text}:\n${deed.url}`] : []), ...after].join('\n\n')
  const { text: html } = drawn(
    <html lang="en-GB">
      <body style="font-family: sans-serif; font-size: 17px; line-height: 1.5; max-width: 36em">
        {paragraphs.map((each) => (
          <p key={each}>{each}</p>
        ))}
        {deed && (
          <p>
            <a href={deed.url}>{deed.text}</a>
          </p>
        )}
        {after.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </body>
    </html>,
  )
  return { text: `${text}\n`, html: `<!DOCTYPE html>${html}` }
}
