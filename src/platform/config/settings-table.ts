import { z } from 'zod'
import { settingsSchema } from './settings.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** Every setting as a Markdown table, for docs/operating.md. */
export function settingsTable(): string {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input' })
  const rows = Object.entries(properties).map(([name, shape]) => {
    const { description = '', default: usual } = typeof shape === 'boolean' ? {} : shape
    return `| \`${name}\` | ${usual === undefined ? 'none' : `\`${String(usual)}\``} | ${cell(description)} |`
  })
  return ['| setting | default | what it is |', '|---|---|---|', ...rows].join('\n')
}
