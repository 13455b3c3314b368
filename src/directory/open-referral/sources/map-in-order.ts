/** Does the work of several items at a time and gives the answers in the order of the items. */
export async function* mapInOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const running: Promise<Answer>[] = []
  for await (const item of items) {
    const answer = work(item)
    // A failure is met where the answer is awaited; until then it must not end the process.
    answer.catch(() => undefined)
    running.push(answer)
    const first = running.length >= atOnce ? running.shift() : undefined
    if (first) yield await first
  }
  for (const answer of running) yield await answer
}
