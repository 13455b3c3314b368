import type { HoursLine } from './hours-lines.ts'
import type { VenueModel } from './venue-model.ts'

export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length <= 1) return lines[0] === undefined ? null : <p>{lines[0]}</p>
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

export function Hours({ hours, notes }: { hours: readonly HoursLine[]; notes: readonly string[] }) {
  return (
    <>
      {hours.length > 0 && (
        <dl class="hours">
          {hours.map(({ day, slots }) => (
            <div key={day}>
              <dt>{day}</dt>
              <dd>
                {slots.map((slot) => (
                  <span key={slot} class="hours__slot">
                    {slot}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
}

/** A place to go, as far as its address may be known. */
export function VenueView({ venue }: { venue: VenueModel }) {
  return (
    <div class="venue">
      <h3>{venue.name}</h3>
      {venue.lines.length > 0 && <address>{venue.lines.join(', ')}</address>}
      {venue.note && <p>{venue.note}</p>}
      <Hours hours={venue.hours} notes={venue.hoursNotes} />
      {venue.transport && <p>Getting there: {venue.transport}</p>}
      {venue.access && <p>Access: {venue.access}</p>}
    </div>
  )
}
