import { prepareNames, type Suggestible, suggest } from './suggestion-rules.ts'

// Suggests places under the field "Where?". The list of all names is fetched once, when the field is first entered, and
// searched here: no letter that is typed leaves the page. Without this the field works the same, with a plain text.
const NAMES = '/place-names.json'

function makeList(input: HTMLInputElement): { list: HTMLElement; status: HTMLElement } {
  const holder = document.createElement('div')
  holder.className = 'place-suggestions'
  const list = document.createElement('ul')
  list.id = `${input.id}-suggestions`
  list.className = 'place-suggestions__list'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Places')
  list.hidden = true
  const status = document.createElement('div')
  status.className = 'govuk-visually-hidden'
  status.setAttribute('role', 'status')
  holder.append(list, status)
  input.after(holder)
  return { list, status }
}

function enhance(input: HTMLInputElement): void {
  const { list, status } = makeList(input)
  let names: Suggestible[] | undefined
  let chosen = -1
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')

  const options = () => Array.from(list.children) as HTMLElement[]
  const mark = (next: number) => {
    chosen = next
    for (const [at, option] of options().entries())
      option.setAttribute('aria-selected', String(at === chosen))
    const option = options()[chosen]
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const close = () => {
    list.hidden = true
    list.textContent = ''
    input.setAttribute('aria-expanded', 'false')
    mark(-1)
  }
  const take = (option: HTMLElement) => {
    input.value = option.textContent ?? ''
    close()
  }
  const show = () => {
    const found = names ? suggest(names, input.value) : []
    close()
    status.textContent =
      found.length === 0
        ? ''
        : `${found.length} ${found.length === 1 ? 'place' : 'places'}. Arrow down to choose.`
    for (const [at, name] of found.entries()) {
      const option = document.createElement('li')
      option.id = `${list.id}-${at}`
      option.className = 'place-suggestions__option'
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.textContent = name
      // Before the field loses focus, which would close the list under the finger.
      option.addEventListener('mousedown', (event) => {
        event.preventDefault()
        take(option)
      })
      list.append(option)
    }
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
  }

  const fetchNames = async () => {
    try {
      const answer = await fetch(NAMES, { credentials: 'omit' })
      if (!answer.ok) return
      names = prepareNames((await answer.json()) as string[])
      if (document.activeElement === input && input.value !== '') show()
    } catch {
      // No connection: the field takes plain text as before.
    }
  }
  input.addEventListener('focus', fetchNames, { once: true })
  input.addEventListener('input', show)
  // Closing moves what is below. A press that has begun there ends where it began, or the button would slip from under it.
  let isPressing = false
  const onRelease = () =>
    setTimeout(() => {
      isPressing = false
      if (document.activeElement !== input) close()
    })
  document.addEventListener('pointerdown', () => (isPressing = true), true)
  document.addEventListener('pointerup', onRelease, true)
  document.addEventListener('pointercancel', onRelease, true)
  input.addEventListener('blur', () => isPressing || close())
  input.addEventListener('keydown', (event) => {
    const count = options().length
    if (list.hidden || count === 0) return
    const option = options()[chosen]
    if (event.key === 'ArrowDown') mark((chosen + 1) % count)
    else if (event.key === 'ArrowUp') mark(chosen <= 0 ? count - 1 : chosen - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Tab') return close()
    else if (event.key === 'Enter' && option) take(option)
    else return
    event.preventDefault()
  })
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[name="place"]')) enhance(input)
