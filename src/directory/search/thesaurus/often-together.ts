import { z } from 'zod'
import { readContentFile } from '../../../platform/files/content-folder.ts'
import { projectPath } from '../../../platform/files/project.ts'

const lists = z.record(z.string(), z.array(z.string()))
const shape = z.object({ experience: lists, role: lists, rivals: lists })

/**
 * Needs that often go with an experience or a role, likeliest first, and readings that stand against each other
 * (content/search/often-together.yaml). */
export type OftenTogether = z.output<typeof shape>

export const readOftenTogether = (folder: string = projectPath('content', 'search')): OftenTogether =>
  readContentFile(`${folder}/often-together.yaml`, shape)
