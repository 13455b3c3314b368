import {
  Button,
  Checkboxes,
  FormPage,
  PostForm,
  SaveButton,
  WarningText,
} from '../../../design-system/index.ts'
import { type Stood, stoodOf } from '../../../platform/http/stood.ts'
import { paths } from '../../paths.ts'
import type { Organisation, OrganisationPerson } from '../../tables.ts'
import { type PersonErrors, type TypedPerson, typedPerson } from './organisation-person-form.ts'
import { ofPerson, PersonFields } from './person-fields-view.tsx'

interface Of {
  organisation: Organisation
  post: OrganisationPerson
}

const backTo = ({ slug, name }: Organisation) => ({ href: paths.editOrganisation(slug), text: name })

interface ChangeProps extends Of {
  /** Whoever works there says it of themselves. */
  isSelf: boolean
  typed?: TypedPerson
  errors?: PersonErrors
  stood?: Stood<TypedPerson>
}

export function ChangePerson({
  organisation,
  post,
  isSelf,
  typed = typedPerson(post),
  ...form
}: ChangeProps) {
  const { errors = {}, stood = stoodOf(typedPerson(post)) } = form
  return (
    <FormPage
      errors={ofPerson(errors)}
      stood={{ ...stood, now: stood.now && ofPerson(stood.now) }}
      back={isSelf ? { href: paths.myHubs, text: 'Hubs' } : backTo(organisation)}
      heading={isSelf ? `You at ${organisation.name}` : post.name}
    >
      {isSelf && <p class="measure">Read by the organisation and its hub only.</p>}
      <PostForm action={paths.organisationPerson(organisation.slug, post.id)} stood={stood}>
        <PersonFields {...{ typed, errors, stood, isSelf }} hasAccount={post.person_id !== null} />
        <SaveButton stood={stood}>Save</SaveButton>
      </PostForm>
    </FormPage>
  )
}

interface LeftProps extends Of {
  isSelf: boolean
  /** Nobody would be left who signs. */
  isLast: boolean
  /** Contacts that would then be missing. */
  missing: number
  error: string | undefined
}

/** What it means that somebody has left, before it is done. */
export function PersonLeft({ organisation, post, isSelf, isLast, missing, error }: LeftProps) {
  const { slug, name } = organisation
  return (
    <FormPage
      errors={{ evenLast: error }}
      back={backTo(organisation)}
      heading={isSelf ? `Do you leave ${name}?` : `Has ${post.name} left?`}
    >
      <ul class="measure">
        <li>
          From today {isSelf ? 'you are' : 'they are'} no longer named among its people or in its teams.
        </li>
        {post.is_lead && (
          <li>{isSelf ? 'You' : 'They'} can no longer change or sign anything for it, from that moment.</li>
        )}
        <li>{isSelf ? 'Your' : 'Their'} own commitments and account stay as they are.</li>
        {missing > 0 && (
          <li>
            {missing === 1 ? 'One contact is' : 'Two contacts are'} then missing. Its people are asked for{' '}
            {missing === 1 ? 'one' : 'them'}.
          </li>
        )}
      </ul>
      {isLast && (
        <>
          <WarningText>
            {isSelf ? 'You are' : `${post.name} is`} the only lead of {name}.
          </WarningText>
          <p class="measure">
            Without a lead nobody can change its page, review its commitments or sign for it. Its hub sees
            that it has none.
          </p>
          <p class="measure">
            The better way: <a href={paths.inviteColleague(slug)}>invite somebody to lead it</a>, and come
            back here once they have joined. If nobody can, its hub can invite a lead later.
          </p>
        </>
      )}
      <PostForm action={paths.personLeft(slug, post.id)}>
        {isLast && (
          <Checkboxes
            name="evenLast"
            legend="Leave it without a lead?"
            legendSize="s"
            error={error}
            items={[{ value: 'yes', text: `Yes, ${name} shall be without a lead for now` }]}
          />
        )}
        <Button look={isLast ? 'warning' : 'primary'}>
          {isSelf ? 'Yes, I leave' : `Yes, ${post.name} has left`}
        </Button>
      </PostForm>
    </FormPage>
  )
}
