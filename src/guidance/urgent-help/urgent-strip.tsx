import { PhoneLink } from '../../design-system/index.ts'
import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import { paths } from '../paths.ts'
import { helplines } from './helpline-content.ts'
import { emergencyLine, isOpenDayAndNight, listeningLine } from './helpline-rules.ts'

/**
 * The help block of every page, in the same place everywhere (safety guide, check 14): first the emergency number, then
 * a line that listens at any hour, then the page with all of them. Called once; it reads the date each time it is shown.
 */
export function UrgentStrip(clock: Clock) {
  return <StripOf today={() => londonDate(clock())} />
}

export function StripOf({ today }: { today: () => string }) {
  const emergency = emergencyLine(helplines)
  const listening = listeningLine(helplines)
  const isAlways = isOpenDayAndNight(listening, today())
  return (
    <>
      <h2>Help now</h2>
      <p>
        In danger: call <PhoneLink number={emergency.phone.number} />.
      </p>
      <p>
        Somebody to listen{isAlways ? ', day or night' : ''}: <PhoneLink number={listening.phone.number} />,{' '}
        {listening.name}
        {listening.cost === 'Free' ? ', free' : ''}
        {isAlways ? '' : ' (check hours)'}.
      </p>
      <p>
        <a href={paths.urgentHelp}>All urgent help</a>
      </p>
    </>
  )
}
