import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectPath } from '../../../platform/files/project.ts'

const lists = z.record(z.string(), z.array(z.string()))
const shape = z.object({ need: lists, experience: lists, kind_of_support: lists })

/** Words that services use of themselves, by facet and term (content/search/service-words.yaml). */
export type ServiceWords = z.output<typeof shape>

export const readServiceWords = (folder: string = projectPath('content', 'search')): ServiceWords =>
  shape.parse(parse(readFileSync(`${folder}/service-words.yaml`, 'utf8')))
