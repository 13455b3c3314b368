import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import {
  Button,
  Checkboxes,
  DateInput,
  Details,
  ErrorSummary,
  Pagination,
  Radios,
  Select,
  Textarea,
  TextInput,
} from './index.ts'

// govuk-frontend's accessibility was tested with this markup, so the options we use give the same elements, classes,
// names and links. Left out: hooks of its script, which we do not ship, `autocomplete`, `tabindex` and `autofocus`, which
// we add, and the role that a fieldset has by itself.
const compared = /^(class|id|for|name|type|value|href|rel|role|rows|checked|selected|open|aria-)/

const hint = 'This includes changing your last name or spelling your name differently.'
const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]
const changed = { legend: 'Have you changed your name?', items: yesNo }

const cases: [component: string, fixture: string, ours: VNode][] = [
  ['button', 'default', <Button>Save and continue</Button>],
  [
    'button',
    'secondary',
    <Button look="secondary" name="secondary">
      Secondary button
    </Button>,
  ],
  ['radios', 'default', <Radios name="example-default" {...changed} />],
  [
    'radios',
    'with hint and error message',
    <Radios name="example-error-message-hint" {...changed} hint={hint} error="Please select an option" />,
  ],
  ['radios', 'inline', <Radios name="example" {...changed} hint={hint} inline value="no" />],
  ['checkboxes', 'with error message', wasteQuestion()],
  ['input', 'default', <TextInput name="test-name" label="National Insurance number" />],
  [
    'input',
    'with error message',
    <TextInput
      name="test-name-3"
      id="input-with-error-message"
      label="National Insurance number"
      error="Enter a National Insurance number in the correct format"
    />,
  ],
  [
    'date-input',
    'with values and name prefix',
    <DateInput
      name="dob"
      id="with-values-name-prefix"
      legend="What is your date of birth?"
      hint="For example, 31 3 1980"
      value={{ day: '31', month: '3', year: '1980' }}
    />,
  ],
  ['textarea', 'default', <Textarea name="more-detail" label="Can you provide more detail?" />],
  [
    'textarea',
    'with hint and error message',
    <Textarea name="with-hint-error" label="With hint and error" hint="Hint" error="Error message" />,
  ],
  ['select', 'with hint text and error message', longList()],
  [
    'error-summary',
    'default',
    <ErrorSummary
      errors={[
        { text: 'The date your passport was issued must be in the past', href: '#example-error-1' },
        { text: 'Enter a postcode, like AA1 1AA', href: '#example-error-2' },
      ]}
    />,
  ],
  ['details', 'default', <Details summary="Help with nationality">{nationality()}</Details>],
  [
    'pagination',
    'default',
    <Pagination
      previous="/previous"
      next="/next"
      items={[
        { number: 1, href: '/page/1' },
        { number: 2, href: '/page/2', current: true },
        { number: 3, href: '/page/3' },
      ]}
    />,
  ],
]

it.each(cases)('%s, %s: as govuk-frontend has it', (component, fixture, ours) => {
  expect(outline(renderToString(ours))).toEqual(outline(fixtureHtml(component, fixture)))
})

function wasteQuestion() {
  const kinds = ['Waste from animal carcasses', 'Waste from mines or quarries', 'Farm or agricultural waste']
  const itemHint = 'Nullam id dolor id nibh ultricies vehicula ut id elit.'
  const items = ['animal', 'mines', 'farm'].map((value, at) => ({ value, text: kinds[at], hint: itemHint }))
  const legend = 'Which types of waste do you transport regularly?'
  return <Checkboxes name="waste" legend={legend} error="Please select an option" items={items} />
}

function longList() {
  const options = ['1', '2', '3'].map((value) => ({ value, text: `GOV.UK frontend option ${value}` }))
  const words = {
    label: 'Label text goes here',
    hint: 'Hint text goes here',
    error: 'Error message goes here',
  }
  return <Select name="select-2" {...words} options={options} />
}

function nationality() {
  return 'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.'
}

function fixtureHtml(component: string, name: string): string {
  const path = createRequire(import.meta.url).resolve(
    `govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
  )
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as {
    fixtures: { name: string; html: string }[]
  }
  const found = fixtures.find((fixture) => fixture.name === name)
  if (!found) throw new Error(`govuk-frontend has no fixture "${name}" of ${component}`)
  return found.html
}

/** Tags with their compared attributes in order, and words, one a line. What is drawn inside an svg is ours. */
function outline(html: string): string[] {
  const parts = html.replace(/<path[^>]*>(<\/path>)?/g, '').match(/<[^>]+>|[^<]+/g) ?? []
  return parts.map((part) => (part.startsWith('<') ? tag(part) : part.trim())).filter((part) => part !== '')
}

function tag(part: string): string {
  const name = /^<\/?[\w-]+/.exec(part)?.[0] ?? ''
  const attributes = [...part.matchAll(/([\w-]+)(?:="([^"]*)")?/g)]
    .slice(1)
    .map(([, key = '', value = '']) => `${key}=${value}`)
    .filter((attribute) => compared.test(attribute) && attribute !== 'role=group')
  return [name, ...attributes.sort()].join(' ')
}
