import { Button, FormPage, fieldsOf, PostForm, Radios, TextInput } from '../../../design-system/index.ts'
import type { ColleaguePart } from '../../../people/index.ts'
import type { WrongIn } from '../../forms/read-form.ts'
import { paths } from '../../paths.ts'
import type { Organisation, OrganisationPerson } from '../../tables.ts'
import type { TypedColleague } from './colleague-form.ts'

const partWords: Record<ColleaguePart, { text: string; hint: string }> = {
  lead: { text: 'A lead', hint: 'Looks after the organisation here, and signs its commitments' },
  contact: { text: 'A contact', hint: 'Is told what the network needs the organisation to know' },
  person: { text: 'Somebody who works there', hint: 'Can be in its teams' },
}

interface Props {
  organisation: Organisation
  people: readonly OrganisationPerson[]
  allowed: readonly ColleaguePart[]
  typed?: TypedColleague
  errors?: WrongIn<TypedColleague>
}

export function InviteColleague({ organisation, people, allowed, ...form }: Props) {
  const { typed = { email: '', part: '' }, errors = {} } = form
  const field = fieldsOf(typed, errors)
  const needsAnother = !allowed.includes('lead') && !people.some(({ is_lead }) => is_lead)
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.editOrganisation(organisation.slug), text: organisation.name }}
      heading="Invite a colleague"
    >
      <p class="measure">
        They get a link by e-mail, and choose whether to join. Once they have, they stand among the people of{' '}
        {organisation.name}.
      </p>
      {needsAnother && (
        <p class="measure">
          You noted that its last lead has left. Another coordinator or an administrator invites the next one.
        </p>
      )}
      <PostForm makes action={paths.inviteColleague(organisation.slug)}>
        <TextInput {...field('email')} type="email" label="Their e-mail address at work" />
        <Radios
          {...field('part')}
          legend="Invite them as"
          legendSize="s"
          items={allowed.map((value) => ({ value, ...partWords[value] }))}
        />
        <Button>Send the invitation</Button>
      </PostForm>
    </FormPage>
  )
}
