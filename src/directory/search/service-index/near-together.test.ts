import { expect, it } from 'vitest'
import { readDemonstration } from '../../demonstration/read-demonstration.ts'
