import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'

const asking = z.strictObject({
  about: z.string(),
  templates: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/),
      title: z.string(),
      /** Whom it may be sent to. */
      for: z.string(),
      /** What stands in [brackets] is for whoever asks to fill in. */
      words: z.string(),
    }),
  ),
})

/** Words for asking somebody to invest in recovery (S0.20). */
export type Asking = z.output<typeof asking>

/** Throws when the file does not fit. */
export const readAsking = (): Asking => readContentFile(projectPath('content', 'asking.yaml'), asking)
