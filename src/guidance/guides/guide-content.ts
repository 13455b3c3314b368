import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { checkContent, contentPaths, readContentFile } from '../../platform/files/content-folder.ts'
import { parseYaml } from '../../platform/files/parse-yaml.ts'
import { projectPath } from '../../platform/files/project.ts'
import { kindWords } from '../kinds/kind-words.ts'
import { sensitiveWordIn } from '../safety/sensitive-words.ts'
import { explainNice } from './explain-nice-rules.ts'
import { type Guide, guideFacts, type Reader, readers, type Topic } from './guide.ts'
import { readMarkdown } from './read-markdown.ts'

const text = z.string().trim().min(1)

const orderSchema = z.strictObject({
  readers: z.array(z.strictObject({ id: z.enum(readers), label: text, to_self: text, about: text })),
  groups: z.array(
    z.strictObject({
      label: text,
      topics: z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: text, about: text })),
    }),
  ),
})

export interface Guides extends z.output<typeof orderSchema> {
  topics: readonly Topic[]
  /** The guide of a topic for a reader; undefined where nobody has written it. */
  find: (topic: string, reader: Reader) => Guide | undefined
  all: readonly Guide[]
}

const FENCE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

function readGuide(path: string): Guide {
  const [, facts, body] = FENCE.exec(readFileSync(path, 'utf8')) ?? []
  if (facts === undefined || body === undefined) throw new Error(`${path}: begins with no facts between ---`)
  const reader = readers.find((each) => each === basename(path, '.md'))
  if (!reader) throw new Error(`${path}: is written for no reader that we know`)
  const checked = checkContent(path, parseYaml(facts), guideFacts)
  try {
    const blocks = explainNice(readMarkdown(body), kindWords.nice)
    const word = sensitiveWordIn(checked.tab)
    if (word) throw new Error(`“${word}” may not stand in a tab`)
    if (
      checked.skip_to !== null &&
      !blocks.some((block) => block.is === 'heading' && block.text === checked.skip_to)
    )
      throw new Error(`there is no heading “${checked.skip_to}” to skip to`)
    return { ...checked, topic: basename(dirname(path)), reader, blocks }
  } catch (problem) {
    throw new Error(`${path}: ${problem instanceof Error ? problem.message : 'cannot be read'}`)
  }
}

/** Every guide of content/guides in the order of content/guides-order.yaml. Throws with the file's name. */
export function readGuides(folder: string = projectPath('content')): Guides {
  const order = readContentFile(join(folder, 'guides-order.yaml'), orderSchema)
  const topics = order.groups.flatMap((group) => group.topics)
  const all = contentPaths(join(folder, 'guides'), '.md').map(readGuide)
  const homeless = all.find((guide) => !topics.some((topic) => topic.id === guide.topic))
  if (homeless) throw new Error(`content/guides-order.yaml does not name the topic ${homeless.topic}`)
  const byPlace = new Map(all.map((guide) => [`${guide.topic} ${guide.reader}`, guide]))
  return { ...order, topics, all, find: (topic, reader) => byPlace.get(`${topic} ${reader}`) }
}
