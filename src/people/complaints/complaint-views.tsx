import { Button, FormPage, Panel, Tag, Textarea, TextInput } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import { LONGEST_COMPLAINT } from './complaint-form.ts'
import type { ListedComplaint } from './listed-complaint.ts'

interface FormProps {
  words: string
  replyTo: string
  errors?: { words?: string; replyTo?: string }
}

export function ComplaintForm({ words, replyTo, errors = {} }: FormProps) {
  return (
    <FormPage errors={errors} heading="Something is wrong with how my data is handled">
      <p class="lead">
        Tell us here. You do not need to sign in, and you do not have to say who you are. We answer within 30
        days.
      </p>
      <form method="post" action={paths.dataComplaint} autocomplete="off">
        <Textarea
          name="words"
          label="What is wrong?"
          hint="Please leave out what happened to you. If you need help now, use Urgent help."
          value={words}
          error={errors.words}
          maxLength={LONGEST_COMPLAINT}
          rows={6}
        />
        <TextInput
          name="replyTo"
          type="email"
          label="Where may we answer? (optional)"
          hint="An e-mail address that is safe for you. Without one we look into it, and cannot tell you what we found."
          value={replyTo}
          error={errors.replyTo}
          maxLength={254}
        />
        <Button>Send this</Button>
      </form>
      <p>
        You can also complain to the{' '}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>. It looks after
        data rights in the UK.
      </p>
    </FormPage>
  )
}

export function ComplaintKept({
  number,
  dueOn,
  hasAddress,
}: {
  number: number
  dueOn: string
  hasAddress: boolean
}) {
  return (
    <>
      <Panel title="We have it">Your number is {number}</Panel>
      <p>Thank you for telling us. Somebody looks into it by {longDate(dueOn)}.</p>
      {hasAddress ? (
        <p>A message that we have it is on its way to you. The answer comes to the same address.</p>
      ) : (
        <p>You left no address, so nobody can answer you. What you said is looked into all the same.</p>
      )}
    </>
  )
}

interface ListProps {
  complaints: readonly ListedComplaint[]
  /** YYYY-MM-DD */
  today: string
  error?: { id: string; text: string } | undefined
}

export function Complaints({ complaints, today, error }: ListProps) {
  return (
    <FormPage
      errors={error && { [`outcome-${error.id}`]: error.text }}
      back={{ href: paths.home, text: 'My first page' }}
      heading="Complaints about data"
    >
      <p class="lead">Each is answered within 30 days.</p>
      {complaints.length === 0 && (
        <p>Nobody has complained. Complaints are kept here until a year after the answer.</p>
      )}
      {complaints.map(({ id, number, words, replyTo, madeAt, dueOn, answeredAt, outcome }) => (
        <section key={id} class="card">
          <h2>
            Number {number} {!answeredAt && dueOn < today && <Tag tone="heather">Overdue</Tag>}
          </h2>
          <p class="quiet">
            Came on {longDate(londonDate(madeAt))}.{' '}
            {answeredAt
              ? `Answered on ${longDate(londonDate(answeredAt))}.`
              : `An answer is due by ${longDate(dueOn)}.`}
          </p>
          <p>{words}</p>
          <p>{replyTo ? `Answer to: ${replyTo}` : 'Left no address.'}</p>
          {answeredAt ? (
            <p>What was decided: {outcome}</p>
          ) : (
            <form method="post" action={paths.complaints}>
              <input type="hidden" name="complaint" value={id} />
              <Textarea
                name="outcome"
                id={`outcome-${id}`}
                label="What was decided and done"
                hint="Answer the person first, where they left an address."
                value=""
                maxLength={2000}
                rows={3}
                error={error?.id === id ? error.text : undefined}
              />
              <Button look="secondary">Mark as answered</Button>
            </form>
          )}
        </section>
      ))}
    </FormPage>
  )
}
