import { BackLink, Button, ErrorSummary, Radios, Textarea } from '../../design-system/index.ts'
import { type NotKept, NotKeptNote } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { LONGEST_PROBLEM, problemKinds } from './problem-form.ts'
import type { PublishedService } from './published-service.ts'

/** As much as the form needs of a service: it is shown again also when nothing more can be read. */
export type Reported = Pick<PublishedService, 'id' | 'name'>

type Props = {
  service: Reported
  kind: string
  words: string
  error?: string | undefined
  notKept?: NotKept
}

export function ProblemForm({ service, kind, words, error, notKept }: Props) {
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#kind', text: error }]} />}
      <BackLink href={paths.service(service.id)}>Back to {service.name}</BackLink>
      <h1>Something is wrong with this</h1>
      {notKept && <NotKeptNote why={notKept} />}
      <p>Thank you for telling us. It helps the next person. We do not ask who you are.</p>
      <form method="post" action={paths.serviceProblem(service.id)} autocomplete="off">
        <Radios
          name="kind"
          legend={`What is wrong with “${service.name}”?`}
          items={[...problemKinds]}
          value={kind}
          error={error}
        />
        <Textarea
          name="words"
          label="Would you like to say more? (optional)"
          hint="Please leave out names, numbers and anything that shows who you are. Nobody can reply here. If you need help now, use Urgent help."
          value={words}
          maxLength={LONGEST_PROBLEM}
          spellcheck={false}
          rows={3}
        />
        <Button>Send this</Button>
      </form>
    </>
  )
}

export function ProblemThanks({ service }: { service: PublishedService }) {
  return (
    <>
      <h1>Thank you</h1>
      <p>We have it. Somebody who looks after this directory will check. Nothing shows that it was you.</p>
      <p>
        <a href={paths.home}>Find other support</a> or{' '}
        <a href={paths.service(service.id)}>go back to {service.name}</a>
      </p>
    </>
  )
}
