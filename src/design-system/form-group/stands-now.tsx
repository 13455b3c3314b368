import type { ComponentChildren } from 'preact'
import { Details } from '../details/details.tsx'

type Props = {
  id: string
  /** What somebody else saved meanwhile, in words; nothing when nobody did. */
  now: ComponentChildren | undefined
  /** Whether the field shows it already. */
  isShown: boolean
}

const LONG = 300

const isLong = (now: ComponentChildren): boolean => typeof now === 'string' && now.length > LONG

/** Beside a field that somebody else changed while this form was open: what stands there now. */
export function StandsNow({ id, now, isShown }: Props) {
  if (now === undefined) return null
  return (
    <div id={id} class="stands-now">
      <p>
        Somebody else changed this meanwhile.
        {isShown ? ' It is shown as they saved it.' : now === '' ? ' It is empty now.' : ' Now it says:'}
      </p>
      {!isShown && now !== '' && (isLong(now) ? <Details summary="Read it">{now}</Details> : <p>{now}</p>)}
    </div>
  )
}
