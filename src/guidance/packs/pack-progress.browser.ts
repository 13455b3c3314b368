// While a pack is put together, says how far it is, then offers the file. Without this script the form is sent in the
// usual way and the browser shows its own progress. The file lives in this page only, and goes when the page goes.

type Step = { name: string; done: number; of: number }
type Line = Step | { pdf: string }

const form = document.querySelector<HTMLFormElement>('form[data-pack]')
const note = document.getElementById('pack-progress')

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: Line) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    rest += decoder.decode(value, { stream: !done })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(JSON.parse(line) as Line)
    if (done) return
  }
}

function offer(into: HTMLElement, pdf: string): void {
  const bytes = bytesOf(pdf)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  link.download = 'guides.pdf'
  link.className = 'govuk-button'
  link.draggable = false
  link.textContent = `Save the file (PDF, ${Math.max(1, Math.round(bytes.length / 1024))} KB)`
  window.addEventListener('pagehide', () => URL.revokeObjectURL(link.href), { once: true })
  into.querySelector('a')?.remove()
  into.append(link)
  link.focus()
}

async function build(from: HTMLFormElement, shown: HTMLElement): Promise<void> {
  const words = shown.querySelector('p')
  const bar = shown.querySelector('progress')
  const say = (text: string) => {
    if (words) words.textContent = text
  }
  shown.querySelector('a')?.remove()
  shown.hidden = false
  say('Putting them together.')
  bar?.removeAttribute('value')
  shown.scrollIntoView({ block: 'nearest' })
  const data = new URLSearchParams()
  for (const [name, value] of new FormData(from)) data.append(name, String(value))
  const answer = await fetch(from.dataset.pack ?? '', { method: 'POST', body: data, credentials: 'omit' })
  // Something to put right: the server shows the form again, with what it is.
  if (!answer.ok || !answer.body) return from.submit()
  let isDone = false
  await readLines(answer.body, (line) => {
    if ('pdf' in line) {
      isDone = true
      say('Your file is ready.')
      offer(shown, line.pdf)
    } else {
      say(`${line.name}: ${line.done} of ${line.of}`)
      bar?.setAttribute('max', String(line.of))
      bar?.setAttribute('value', String(line.done))
    }
  })
  if (!isDone) throw new Error('the answer was cut off')
}

if (form && note) {
  let isBusy = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    build(form, note)
      .catch(() => {
        const words = note.querySelector('p')
        if (words) words.textContent = 'That did not work. Please press the button again.'
      })
      .then(() => {
        isBusy = false
      })
  })
}
