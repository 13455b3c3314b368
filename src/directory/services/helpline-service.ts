import type { HelplineListing } from '../../guidance/index.ts'
import type { PublishedService } from './published-service.ts'
