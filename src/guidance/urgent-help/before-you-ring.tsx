import { paths } from '../paths.ts'
import { urgentWords } from './urgent-sections.ts'

/** What a call leaves behind and what can be asked, under the lines. */
export function BeforeYouRing() {
  return (
    <>
      <h2 id="ring">Before you ring</h2>
      <ul>
        {urgentWords.before_you_ring.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <a href={paths.stayingSafe}>Staying safe on this site</a>
      </p>
      <p class="quiet small">{urgentWords.how_we_know}</p>
    </>
  )
}
