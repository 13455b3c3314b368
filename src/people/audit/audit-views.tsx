import { BackLink, Button, Select, Table, TextInput, WarningText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { AuditLine, AuditSearch } from './audit-entry.ts'

interface Props {
  lines: readonly AuditLine[]
  deeds: readonly string[]
  search: AuditSearch
  hasMore: boolean
  /** The first entry that was changed, or follows one that is missing. */
  brokenAt: number | null
}

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'short',
})

const inWords = (deed: string): string => deed.replaceAll('_', ' ')

const Looked = ({ search }: { search: AuditSearch }) => (
  <>
    {Object.entries(search).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
)

/** Ids break anywhere: the page is read on phones too. */
const What = ({ line: { deed, details, about, aboutId } }: { line: AuditLine }) => (
  <>
    {[
      inWords(deed),
      ...Object.entries(details).map(([name, value]) => `${name}: ${inWords(String(value))}`),
    ].join(', ')}
    {about && (
      <>
        <br />
        <span class="quiet break-anywhere">{[about, aboutId].filter(Boolean).join(' ')}</span>
      </>
    )}
  </>
)

export function AuditTrail({ lines, deeds, search, hasMore, brokenAt }: Props) {
  const options = [
    { value: '', text: 'Anything' },
    ...deeds.map((deed) => ({ value: deed, text: inWords(deed) })),
  ]
  return (
    <>
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
        <Select name="deed" label="What was done" options={options} value={search.deed} />
        <TextInput
          name="who"
          label="Who"
          hint="Part of a name, or a person's number"
          value={search.who}
          width={20}
        />
        <TextInput name="from" type="date" label="From" value={search.from} width={10} />
        <TextInput name="to" type="date" label="To" value={search.to} width={10} />
        <Button look="secondary">Look</Button>
      </form>
      {lines.length === 0 ? (
        <p>There is no entry like this.</p>
      ) : (
        <Table
          id="audit"
          caption="The newest first"
          columns={['Who and when', 'What'].map((heading) => ({ heading }))}
          rows={lines.map((line) => [
            <>
              {line.who}
              <br />
              <span class="quiet">{moment.format(line.at)}</span>
            </>,
            <What key={line.number} line={line} />,
          ])}
        />
      )}
      {hasMore && (
        <form method="post" action={paths.audit}>
          <Looked search={search} />
          <input type="hidden" name="before" value={lines.at(-1)?.number ?? ''} />
          <Button look="secondary">Show older entries</Button>
        </form>
      )}
      <form method="post" action={paths.auditFile}>
        <Looked search={search} />
        <Button look="secondary">Save these entries (CSV)</Button>
      </form>
    </>
  )
}
