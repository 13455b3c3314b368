export type PasskeyAnswer = { to: string } | { problem: string }

/** Sends what a form would send, and reads the answer. */
export async function post(path: string, fields: Record<string, string>): Promise<unknown> {
  const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

/** Runs one asking, says how it went, and goes on when it went well. */
export async function askPasskey(
  part: HTMLElement,
  words: { waiting: string; stopped: string },
  ask: () => Promise<PasskeyAnswer>,
): Promise<void> {
  const says = part.querySelector<HTMLElement>('[data-passkey-says]')
  const say = (text: string) => {
    if (says) says.textContent = text
  }
  say(words.waiting)
  try {
    const answer = await ask()
    if ('to' in answer) location.assign(answer.to)
    else say(answer.problem)
  } catch {
    say(words.stopped)
  }
}
