import {
  BackLink,
  Button,
  DateInput,
  ErrorsOf,
  HiddenDay,
  Select,
  Table,
  TextInput,
  WarningText,
} from '../../design-system/index.ts'
import { longMoment } from '../../platform/clock/long-moment.ts'
import { paths } from '../paths.ts'
import type { AuditLine, AuditSearch } from './audit-entry.ts'
import type { AuditDays } from './audit-form.ts'
import { type AuditNames, deedInWords, sentenceOf } from './audit-words.ts'

interface Props {
  lines: readonly AuditLine[]
  names: AuditNames
  deeds: readonly string[]
  search: AuditSearch
  days: AuditDays
  hasMore: boolean
  /** The first entry that was changed, or follows one that is missing. */
  brokenAt: number | null
}

const Looked = ({ search: { from: _, to: __, ...search }, days }: Pick<Props, 'search' | 'days'>) => (
  <>
    {Object.entries(search).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <HiddenDay name="from" value={days.from} />
    <HiddenDay name="to" value={days.to} />
  </>
)

export function AuditTrail({ lines, names, deeds, search, days, hasMore, brokenAt }: Props) {
  const options = [
    { value: '', text: 'Anything' },
    ...deeds
      .map((deed) => ({ value: deed, text: deedInWords(deed) }))
      .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB')),
  ]
  return (
    <>
      <ErrorsOf errors={days.errors} />
      <BackLink href={paths.home}>My first page</BackLink>
      <h1>Audit trail</h1>
      <p class="lead">What was done, by whom and when. Nobody can change or remove an entry.</p>
      {brokenAt !== null && (
        <WarningText>
          Entry {brokenAt} does not follow from the one before it. Somebody with the keys of the database has
          changed or removed an entry. Compare with a backup.
        </WarningText>
      )}
      <form method="post" action={paths.audit}>
        <TextInput
          name="words"
          label="Words in the entry"
          hint="For example the name of a hub, a person or an organisation, or: join, role, commitments"
          value={search.words}
        />
        <Select name="deed" label="What was done" options={options} value={search.deed} />
        <TextInput
          name="who"
          label="Who"
          hint="Part of a name, or a person’s number"
          value={search.who}
          width={20}
        />
        <DateInput name="from" legend="From (optional)" value={days.from} error={days.errors.from} />
        <DateInput name="to" legend="To (optional)" value={days.to} error={days.errors.to} />
        <Button look="secondary">Look</Button>
      </form>
      {lines.length === 0 ? (
        <p>There is no entry like this.</p>
      ) : (
        <Table
          id="audit"
          caption="The newest first"
          columns={['When', 'What was done'].map((heading) => ({ heading }))}
          rows={lines.map((line) => [longMoment(line.at), sentenceOf(line, names)])}
        />
      )}
      {hasMore && (
        <form method="post" action={paths.audit}>
          <Looked search={search} days={days} />
          <input type="hidden" name="before" value={lines.at(-1)?.number ?? ''} />
          <Button look="secondary">Show older entries</Button>
        </form>
      )}
      <form method="post" action={paths.auditFile}>
        <Looked search={search} days={days} />
        <Button look="secondary">Save these entries (CSV)</Button>
      </form>
    </>
  )
}
