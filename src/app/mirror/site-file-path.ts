import { projectPath } from '../../platform/files/project.ts'

/** Where the words of the network are kept beside the program. */
export const SITE_FILE = projectPath('var', 'site.json')
