import type { ComponentChildren } from 'preact'

type Props = { steps: { heading?: string | undefined; body: ComponentChildren }[] }

/** What happens, in order and in the second person: "You ring. Somebody answers within five minutes." */
export function NumberedSteps({ steps }: Props) {
  return (
    <ol class="numbered-steps">
      {steps.map(({ heading, body }, index) => (
        <li class="numbered-steps__step" key={index}>
          {heading && <strong class="numbered-steps__heading">{heading}</strong>}
          {body}
        </li>
      ))}
    </ol>
  )
}
