import type { HubLink } from '../directory-parts.ts'

/** A person who can be asked, beside a list that cannot answer. */
export function HubLine({ hub }: { hub: HubLink | null }) {
  if (!hub) return null
  return (
    <p class="hub-line">
      You can also talk to a person: <a href={hub.href}>{hub.name}</a> answers questions about this area.
    </p>
  )
}
