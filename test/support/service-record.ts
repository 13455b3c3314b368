import {
  type ServiceRecord,
  type ServiceRecordInput,
  serviceRecordSchema,
} from '../../src/directory/services/service-record.ts'

/** A record as a source gives it; a test names only what it is about. */
export const aServiceRecord = (own: Partial<ServiceRecordInput> = {}): ServiceRecord =>
  serviceRecordSchema.parse({
    sourceId: 'willow-room',
    organisation: { sourceId: 'aire-bank', name: 'Aire Bank Trust' },
    state: 'live',
    name: 'Willow Room',
    description: 'A quiet room and somebody to talk to.',
    ...own,
  })
