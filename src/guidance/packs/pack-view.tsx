import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  type FormError,
  ProgressNote,
} from '../../design-system/index.ts'
import { asPart } from '../../platform/words/in-sentence.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import { paths } from '../paths.ts'
import { MOST_IN_PACK, type PackChoice } from './pack.ts'
import { fields } from './pack-form.ts'

interface Props {
  content: Pick<GuidanceContent, 'guides' | 'sheets'>
  choice: PackChoice
  error: FormError | null
}

/** Guides and blank worksheets for one file. With JavaScript it says how far it is; without, the browser does. */
export function PackView({ content, choice, error }: Props) {
  return (
    <>
      <BackLink href={paths.guides}>All guides</BackLink>
      {error && <ErrorSummary errors={[error]} />}
      <h1>Put guides together</h1>
      <div class="measure">
        <p>Choose guides and blank worksheets. You get one PDF to print, save or share.</p>
        <p>
          It takes a few seconds. We keep nothing of what you choose. The file stays on this device until
          somebody deletes it. Its name is “guides”.
        </p>
      </div>
      <form method="post" action={paths.pack} autocomplete="off" data-pack={paths.packSteps}>
        <PackFields content={content} choice={choice} error={error} />
        <Button>Put them together</Button>
      </form>
      <div id="pack-progress" hidden>
        <ProgressNote label="Guides and worksheets put together">Putting them together.</ProgressNote>
      </div>
    </>
  )
}

function PackFields({ content: { guides, sheets }, choice, error }: Props) {
  const errorOf = (field: string) => (error?.href === `#${field}` ? error.text : undefined)
  return (
    <>
      <Checkboxes
        name={fields.readers}
        legend="Who will read the guides?"
        legendSize="m"
        hint="The facts are the same. The words are different."
        small
        error={errorOf(fields.readers)}
        values={choice.readers}
        items={guides.readers.map(({ id, label, about }) => ({
          value: id,
          text: `${label}: ${asPart(about)}`,
        }))}
      />
      {guides.groups.map((group, index) => (
        <Checkboxes
          key={group.label}
          name={fields.topics}
          idPrefix={index === 0 ? fields.topics : `${fields.topics}-${'abcdefgh'.charAt(index)}`}
          legend={group.label}
          legendSize="m"
          {...(index === 0 ? { hint: `At most ${MOST_IN_PACK} guides and worksheets in one file.` } : {})}
          small
          error={index === 0 ? errorOf(fields.topics) : undefined}
          values={choice.topics}
          items={group.topics.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ))}
      <Checkboxes
        name={fields.sheets}
        legend="Blank worksheets"
        legendSize="m"
        hint="To fill in by hand. Every question can be left out."
        small
        values={choice.sheets}
        items={sheets.all.map(({ id, title, summary }) => ({ value: id, text: title, hint: summary }))}
      />
    </>
  )
}
