import { classNames } from '../class-names.ts'
import { Choices, type ChoicesProps } from './choices.tsx'

export type RadiosProps = Omit<ChoicesProps, 'now'> & {
  now?: string | undefined
  value?: string | undefined
  /** Side by side from 640 px: only for two short answers. */
  inline?: boolean | undefined
  /** Smaller rings for filters, where there are many. */
  small?: boolean | undefined
}

/** One answer out of a few. Nothing is chosen beforehand unless the person chose it. */
export function Radios({ value, inline = false, small = false, now, ...props }: RadiosProps) {
  return (
    <Choices
      {...props}
      kind="radios"
      now={now === undefined ? undefined : [now]}
      chosen={value === undefined ? [] : [value]}
      class={classNames(inline && 'govuk-radios--inline', small && 'govuk-radios--small')}
    />
  )
}
