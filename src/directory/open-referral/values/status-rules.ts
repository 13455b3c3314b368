import type { ServiceState } from '../../services/service-words.ts'

const states: Record<string, ServiceState> = {
  active: 'live',
  live: 'live',
  published: 'live',
  'temporarily closed': 'temporarily_closed',
  suspended: 'temporarily_closed',
  inactive: 'withdrawn',
  withdrawn: 'withdrawn',
  disabled: 'withdrawn',
  defunct: 'archived',
  closed: 'archived',
  archived: 'archived',
}

/**
 * Open Referral status to ours. A record without one is live: half of the feeds leave it out for services they list.
 * Undefined for a word that no standard has, which a person should look at.
 */
export const stateOf = (status: string | undefined): ServiceState | undefined =>
  status === undefined
    ? 'live'
    : states[
        status
          .trim()
          .toLowerCase()
          .replace(/[\s_-]+/g, ' ')
      ]
