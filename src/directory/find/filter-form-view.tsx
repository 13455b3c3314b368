import { Checkboxes, FilterSheet, Radios, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { FilterFacet, FilterOption } from '../search/search-words.ts'
import { labelOfTerm, termsOfFacet } from '../taxonomy/taxonomy.ts'
import type { ResultsModel } from './results-model.ts'

type Choice = { value: string; text: string }

/** Each says how many would remain, so that nobody filters themselves into nothing. */
function choicesOf(options: readonly FilterOption[], facet: FilterFacet, labels: string): Choice[] {
  const order = termsOfFacet(labels).map((term) => term.id)
  return options
    .filter((option) => option.facet === facet)
    .toSorted((one, other) => order.indexOf(one.term) - order.indexOf(other.term))
    .map(({ term, remaining }) => ({ value: term, text: `${labelOfTerm(labels, term)} (${remaining})` }))
}

const remaining = (options: readonly FilterOption[], facet: FilterFacet, term: string): string => {
  const option = options.find((each) => each.facet === facet && each.term === term)
  return option ? ` (${option.remaining})` : ''
}

const many = [
  ['delivery', 'place', 'Where it happens', 'deliveries'],
  ['access_support', 'access_support', 'What would make it easier', 'accessSupport'],
  ['language', 'language', 'Language', 'languages'],
] as const
const fieldOf = { delivery: 'delivery', access_support: 'access', language: 'language' } as const

export function FilterForm({ model }: { model: ResultsModel }) {
  const { state, options } = model
  const { filters } = state
  const { role: _role, ...countable } = filters
  return (
    <form method="post" action={paths.find} autocomplete="off">
      <input type="hidden" name="state" value={model.sealed} />
      <input type="hidden" name="do" value="filters" />
      {filters.role && <input type="hidden" name="role" value={filters.role} />}
      {filters.needs?.map((need) => (
        <input key={need} type="hidden" name="need" value={need} />
      ))}
      {filters.kinds?.map((kind) => (
        <input key={kind} type="hidden" name="kind" value={kind} />
      ))}
      <FilterSheet applied={Object.keys(countable).length} action="Show these services">
        <TextInput
          name="age"
          label="How old is the person?"
          hint="In years. Services that do not say their ages stay, so that you can ask them."
          width={3}
          inputMode="numeric"
          value={filters.age === undefined ? '' : String(filters.age)}
        />
        <Radios
          name="gender"
          legend="Open to"
          legendSize="s"
          value={filters.gender ?? ''}
          items={[
            { value: '', text: 'Everyone' },
            { value: 'women', text: `Women, and open to all${remaining(options, 'gender', 'women')}` },
            { value: 'men', text: `Men, and open to all${remaining(options, 'gender', 'men')}` },
          ]}
        />
        <Checkboxes
          name="free"
          legend="Cost"
          legendSize="s"
          small
          values={filters.free ? ['yes'] : []}
          items={[{ value: 'yes', text: `Free${remaining(options, 'free', 'yes')}` }]}
        />
        <Checkboxes
          name="open"
          legend="Can it take me now?"
          legendSize="s"
          small
          values={filters.openNow ? ['yes'] : []}
          items={[
            {
              value: 'yes',
              text: `Taking people now or within days${remaining(options, 'open_now', 'yes')}`,
            },
          ]}
        />
        {many.map(([facet, labels, legend, key]) => {
          const items = choicesOf(options, facet, labels)
          if (items.length === 0) return null
          return (
            <Checkboxes
              key={facet}
              name={fieldOf[facet]}
              legend={legend}
              legendSize="s"
              small
              values={filters[key] ?? []}
              items={items}
            />
          )
        })}
      </FilterSheet>
    </form>
  )
}
