import { paths } from '../paths.ts'
import type { GuidePageModel } from './guide-page-model.ts'

/** The reader chooses who they are, and the words change. Each is a plain address that says nothing about a need. */
export function ReaderChoice({
  guide,
  content: { guides },
  choice,
}: Pick<GuidePageModel, 'guide' | 'content' | 'choice'>) {
  return (
    <nav class="reader-choice" aria-label="Who is reading">
      <p class="small quiet">Written for:</p>
      <ul>
        {guides.readers
          .filter((reader) => guides.find(guide.topic, reader.id))
          .map((reader) => (
            <li key={reader.id}>
              {reader.id === guide.reader ? (
                <span aria-current="page">{reader.label}</span>
              ) : (
                <a href={choice.to(paths.guide(guide.topic, reader.id))}>{reader.label}</a>
              )}
            </li>
          ))}
      </ul>
    </nav>
  )
}
