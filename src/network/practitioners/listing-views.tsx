import {
  BackLink,
  Button,
  Checkboxes,
  FormPage,
  fieldsOf,
  InsetText,
  PostForm,
  Select,
  TextInput,
} from '../../design-system/index.ts'
import { sectorOptions } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { ListingErrors, ListingPlaces, TypedListing } from './listing-form.ts'

interface Props {
  places: ListingPlaces
  isListed: boolean
  typed: TypedListing
  errors?: ListingErrors
  done?: string | undefined
}

const named = (list: readonly { id: string; name: string }[], none: string) => [
  { value: '', text: none },
  ...list.map(({ id, name }) => ({ value: id, text: name })),
]

export function MyListing({ places, isListed, typed, errors = {}, done }: Props) {
  if (places.hubs.length === 0)
    return (
      <>
        <BackLink href={paths.myHubs}>Hubs</BackLink>
        <h1>Show yourself as a practitioner</h1>
        <InsetText>
          <p>
            You can be listed once you belong to a hub. <a href={paths.myHubs}>Join a hub first</a>
          </p>
        </InsetText>
      </>
    )
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.myHubs, text: 'Hubs' }}
      done={done}
      heading="Show yourself as a practitioner"
    >
      <p class="measure">
        This is your choice, and everybody can read it. Nobody is listed unless they ask to be. We do not ask
        about your own life.
      </p>
      <PostForm action={paths.myListing}>
        <Fields typed={typed} errors={errors} places={places} />
        <Checkboxes
          name="agreed"
          legend="Your consent"
          legendSize="s"
          items={[{ value: 'yes', text: 'I agree that everybody can read what I wrote here' }]}
          values={[]}
          error={errors.agreed}
        />
        <Button>{isListed ? 'Save my listing' : 'List me'}</Button>
      </PostForm>
      {isListed && (
        <form method="post" action={paths.endListing}>
          <Button look="secondary">Take my listing away now</Button>
        </form>
      )}
    </FormPage>
  )
}

function Fields({ typed, errors, places }: Pick<Props, 'typed' | 'places'> & { errors: ListingErrors }) {
  const field = fieldsOf(typed, errors)
  return (
    <>
      <TextInput {...field('name')} label="Name" />
      <TextInput {...field('job')} label="What you do" />
      <Select {...field('sector')} label="Sector" options={sectorOptions} />
      <TextInput {...field('worksWith')} label="Who you work with" />
      <TextInput
        {...field('registeredWith')}
        label="Registered with (optional)"
        hint="The register that people can look you up in, and your number if it is public."
      />
      <TextInput {...field('website')} label="Website (optional)" type="url" />
      <Select {...field('hub')} label="Hub" options={named(places.hubs, 'Choose')} />
      {places.organisations.length > 0 && (
        <Select
          {...field('organisation')}
          label="Organisation (optional)"
          options={named(places.organisations, 'None')}
        />
      )}
    </>
  )
}
