import { BackLink, Card } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Asking } from './asking-content.ts'

/** Letters to begin with, for anybody: to be copied, changed and sent from one's own address. Nothing is filled in or sent here. */
export const AskingWords = ({ asking: { about, templates } }: { asking: Asking }) => (
  <>
    <BackLink href={paths.commitments}>Commitments</BackLink>
    <h1>Words for asking</h1>
    <p class="measure">{about}</p>
    <p class="measure">What stands in [brackets] is for you to fill in.</p>
    {templates.map(({ id, title, for: whom, words }) => (
      <Card key={id} heading={title} headingLevel={2} above={whom}>
        <p class="keep-lines">{words.trim()}</p>
      </Card>
    ))}
    <p class="measure">
      When you have asked, tell your hub’s coordinator. They write down what was asked and the answer, for
      everybody to read on the hub’s page.
    </p>
  </>
)
