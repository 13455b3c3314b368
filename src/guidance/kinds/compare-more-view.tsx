import { Button, ChoiceItem, Details, Fieldset } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Kind } from './kind.ts'

interface Props {
  /** The one that was chosen; undefined when none was. */
  chosen: Kind | undefined
  all: readonly Kind[]
}

/** One kind has nothing beside it yet: what is most like it is offered first, and all the others too. */
export function ChooseMore({ chosen, all }: Props) {
  const others = all.filter((kind) => kind !== chosen)
  const alike = others.filter((kind) => kind.group === chosen?.group)
  const further = others.filter((kind) => !alike.includes(kind))
  return (
    <form method="post" action={paths.compare} autocomplete="off" class="measure">
      {chosen ? (
        <>
          <p>
            You chose <a href={paths.kind(chosen.slug)}>{chosen.name}</a>. Choose one or two more to see
            beside it.
          </p>
          <Boxes kinds={[chosen]} checked />
        </>
      ) : (
        <p>Choose two or three kinds of support, and see them beside each other.</p>
      )}
      {alike.length > 0 && (
        <Fieldset legend="Much like it" legendSize="s">
          <Boxes kinds={alike} />
        </Fieldset>
      )}
      <Details summary={chosen ? 'All other kinds of support' : 'Choose from all kinds of support'}>
        <Boxes kinds={further} />
      </Details>
      <Button>Compare</Button>
    </form>
  )
}

const Boxes = ({ kinds, checked = false }: { kinds: readonly Kind[]; checked?: boolean }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    {kinds.map((kind) => (
      <ChoiceItem
        key={kind.id}
        kind="checkboxes"
        id={`compare-${kind.slug}`}
        name="kind"
        choice={{ value: kind.slug, text: kind.name }}
        checked={checked}
      />
    ))}
  </div>
)
