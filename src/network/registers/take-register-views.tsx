import { BackLink, Button, ButtonLink, Card } from '../../design-system/index.ts'
import { peoplePaths } from '../../people/index.ts'
import { paths } from '../paths.ts'

/** A hub as a reader of registers sees it. */
export interface AreaLine {
  slug: string
  name: string
  organisations: number
  /** Of its organisations and people, how many stand in the public register of commitments. */
  committed: number
  /** Sectors that no organisation of the hub comes from. */
  missing: string[]
}

interface Props {
  areas: readonly AreaLine[]
  /** Whether a second step comes before the file. */
  asksForMore: boolean
  mayAddHub: boolean
}

/** By name: no area is ranked. */
export function Registers({ areas, asksForMore, mayAddHub }: Props) {
  return (
    <>
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <h1>Registers</h1>
      <p class="lead">Who belongs to the network in each area, and who has made its commitments.</p>
      <p class="measure">
        These are promises in each member’s own words. They are not a measure of how good anybody is.
      </p>
      <h2>By area</h2>
      {areas.length === 0 ? (
        <p>There is no hub yet. {mayAddHub && <a href={paths.newHub}>Add a hub</a>}</p>
      ) : (
        areas.map(({ slug, name, organisations, committed, missing }) => (
          <Card key={slug} heading={name} href={paths.hub(slug)}>
            <p>
              {organisations === 1 ? 'One organisation' : `${organisations} organisations`}. In the register
              of commitments: {committed}.
            </p>
            {missing.length > 0 && (
              <p class="small quiet">Sectors that nobody comes from yet: {missing.join('; ')}.</p>
            )}
          </Card>
        ))
      )}
      <h2>The register of commitments</h2>
      <p class="measure">
        Everybody can <a href={paths.commitments}>read who has made them</a>. You can also download it as one
        file.
        {asksForMore && ' One more step is asked of you first: a passkey, or a code from an app.'}
      </p>
      <ButtonLink href={paths.takeRegister} look="secondary">
        Download the register
      </ButtonLink>
    </>
  )
}

export const TakeRegister = () => (
  <>
    <BackLink href={paths.registers}>Registers</BackLink>
    <h1>Download the register</h1>
    <p class="measure">
      A file for a spreadsheet (CSV). It has everybody who stands in the public register today: name, sector,
      hub, when they made or last reviewed their commitments, when the next review is due, and the page with
      their own words. It has no contact details.
    </p>
    <p class="measure">
      Members can step back on any day. Please use a new file rather than an old one. That you downloaded it
      is noted.
    </p>
    <form method="post" action={paths.takeRegister}>
      <Button>Save the file</Button>
    </form>
  </>
)
