import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  InsetText,
  NotificationBanner,
  Select,
  TextInput,
} from '../../design-system/index.ts'
import { errorList } from '../forms/typed-fields.ts'
import { sectors } from '../organisations/organisation.ts'
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
  const summary = errorList(errors)
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
    <>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <BackLink href={paths.myHubs}>Hubs</BackLink>
      {done && (
        <NotificationBanner tone="success">
          <p>{done}</p>
        </NotificationBanner>
      )}
      <h1>Show yourself as a practitioner</h1>
      <p class="measure">
        This is your choice, and everybody can read it. Nobody is listed unless they ask to be. We do not ask
        about your own life.
      </p>
      <form method="post" action={paths.myListing} class="measure" autocomplete="off">
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
      </form>
      {isListed && (
        <form method="post" action={paths.endListing}>
          <Button look="secondary">Take my listing away now</Button>
        </form>
      )}
    </>
  )
}

function Fields({ typed, errors, places }: Pick<Props, 'typed' | 'places'> & { errors: ListingErrors }) {
  return (
    <>
      <TextInput name="name" label="Name" value={typed.name} error={errors.name} />
      <TextInput name="job" label="What you do" value={typed.job} error={errors.job} />
      <Select
        name="sector"
        label="Sector"
        options={[{ value: '', text: 'Choose' }, ...sectors]}
        value={typed.sector}
        error={errors.sector}
      />
      <TextInput
        name="worksWith"
        label="Who you work with"
        value={typed.worksWith}
        error={errors.worksWith}
      />
      <TextInput
        name="registeredWith"
        label="Registered with (optional)"
        hint="The register that people can look you up in, and your number if it is public."
        value={typed.registeredWith}
      />
      <TextInput
        name="website"
        label="Website (optional)"
        type="url"
        value={typed.website}
        error={errors.website}
      />
      <Select
        name="hub"
        label="Hub"
        options={named(places.hubs, 'Choose')}
        value={typed.hub}
        error={errors.hub}
      />
      {places.organisations.length > 0 && (
        <Select
          name="organisation"
          label="Organisation (optional)"
          options={named(places.organisations, 'None')}
          value={typed.organisation}
        />
      )}
    </>
  )
}
