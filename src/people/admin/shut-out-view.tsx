import { Button, ButtonLink, FormPage } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { ListedPerson } from './listed-person.ts'

/** Before it is done: what happens, what stays, who is told. */
export const ShutOut = ({ person: { id, name } }: { person: ListedPerson }) => (
  <FormPage back={{ href: paths.person(id), text: name }} heading={`Shut ${name} out?`}>
    <ul>
      <li>They are signed out everywhere, at once, and cannot sign in again until you let them in.</li>
      <li>If they have a public listing, it is taken down. Nothing else of theirs is deleted.</li>
      <li>
        Nobody is told: no message goes to them or to anybody else. The audit trail notes that you did it.
        They may ask why, so decide who tells them.
      </li>
    </ul>
    <form method="post" action={paths.shutOut(id)}>
      <Button look="warning">Shut out</Button>
    </form>
    <ButtonLink href={paths.person(id)} look="secondary">
      Leave it as it is
    </ButtonLink>
  </FormPage>
)
