import { createHash, randomInt } from 'node:crypto'
import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'

const words = readContentFile(
  projectPath('content', 'answer-words.yaml'),
  z.strictObject({ words: z.array(z.string().regex(/^[a-z]{3,8}$/)).min(256) }),
).words

const HOW_MANY = 5

/**
 * Five plain words that fetch an answer later: 40 bits or more, easy to write on paper, tied to nobody. `from`: 32 secret
 * bytes, when the same words are to come again for whoever brings those again.
 */
export const newAnswerWords = (from?: Buffer): string =>
  Array.from(
    { length: HOW_MANY },
    (_, at) => words[from ? from.readUInt32BE(at * 4) % words.length : randomInt(words.length)],
  ).join(' ')

/** However they were typed: capitals, hyphens and spaces do not matter. */
export const answerKey = (typed: string): Buffer =>
  createHash('sha256')
    .update(
      typed
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean)
        .join(' '),
    )
    .digest()
