import { FilterSheet, TextInput } from '../../design-system/index.ts'
import { Finished, type Html, joined, stencil } from '../../platform/html/stencil.ts'
import { paths } from '../paths.ts'
import type { FilterFacet, FilterOption } from '../search/search-words.ts'
import { labelOfTerm, termsOfFacet } from '../taxonomy/taxonomy.ts'
import { type FilterChoice, filterChoices } from './filter-choices.tsx'
import type { ResultsModel } from './results-model.ts'

const many = [
  { facet: 'delivery', labels: 'place', legend: 'Where it happens', field: 'delivery', key: 'deliveries' },
  {
    facet: 'access_support',
    labels: 'access_support',
    legend: 'What would make it easier',
    field: 'access',
    key: 'accessSupport',
  },
  { facet: 'language', labels: 'language', legend: 'Language', field: 'language', key: 'languages' },
] as const

// Terms of a facet in the order in which people see them; what the taxonomy does not name comes first.
const orders = new Map<string, ReadonlyMap<string, number>>(
  many.map(({ labels }) => [labels, new Map(termsOfFacet(labels).map((term, at) => [term.id, at]))]),
)

/** Each says how many would remain, so that nobody filters themselves into nothing. */
function choicesOf(options: readonly FilterOption[], facet: FilterFacet, labels: string): FilterChoice[] {
  const order = orders.get(labels)
  const place = ({ term }: FilterOption): number => order?.get(term) ?? -1
  return options
    .filter((option) => option.facet === facet)
    .sort((one, other) => place(one) - place(other))
    .map(({ term, remaining }) => ({ value: term, text: `${labelOfTerm(labels, term)} (${remaining})` }))
}

const remaining = (options: readonly FilterOption[], facet: FilterFacet, term: string): string => {
  const option = options.find((each) => each.facet === facet && each.term === term)
  return option ? ` (${option.remaining})` : ''
}

const ageField = stencil<{ age: string }>((hole) => (
  <TextInput
    name="age"
    label="How old is the person?"
    hint="In years. Services that do not say their ages stay, so that you can ask them."
    width={3}
    inputMode="numeric"
    value={hole.age}
  />
))

function questions({ state: { filters }, options }: ResultsModel): Html {
  const left = (facet: FilterFacet, term: string) => remaining(options, facet, term)
  return joined([
    ageField({ age: filters.age === undefined ? '' : String(filters.age) }),
    filterChoices('radios', {
      name: 'gender',
      legend: 'Open to',
      chosen: [filters.gender ?? ''],
      choices: [
        { value: '', text: 'Everyone' },
        { value: 'women', text: `Women, and open to all${left('gender', 'women')}` },
        { value: 'men', text: `Men, and open to all${left('gender', 'men')}` },
      ],
    }),
    filterChoices('checkboxes', {
      name: 'free',
      legend: 'Cost',
      chosen: filters.free ? ['yes'] : [],
      choices: [{ value: 'yes', text: `Free${left('free', 'yes')}` }],
    }),
    filterChoices('checkboxes', {
      name: 'open',
      legend: 'Can it take me now?',
      chosen: filters.openNow ? ['yes'] : [],
      choices: [{ value: 'yes', text: `Taking people now or within days${left('open_now', 'yes')}` }],
    }),
    ...many.flatMap(({ facet, labels, legend, field, key }) => {
      const choices = choicesOf(options, facet, labels)
      if (choices.length === 0) return []
      return filterChoices('checkboxes', { name: field, legend, chosen: filters[key] ?? [], choices })
    }),
  ])
}

export function FilterForm({ model }: { model: ResultsModel }) {
  const { filters } = model.state
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
        <Finished html={questions(model)} />
      </FilterSheet>
    </form>
  )
}
