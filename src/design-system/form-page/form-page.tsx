import type { ComponentChildren } from 'preact'
import { BackLink } from '../back-link/back-link.tsx'
import { DoneNote } from '../notification-banner/done-note.tsx'
import { ErrorsOf, type FieldErrors } from './errors-of.tsx'
import type { StoodProps } from './post-form.tsx'
import { SavedMeanwhile } from './saved-meanwhile.tsx'

type Props = Pick<StoodProps, 'stood'> & {
  errors?: FieldErrors | undefined
  /** What was done a moment ago, on the page that a deed led back to. */
  done?: string | undefined
  back?: { href: string; text: string } | undefined
  heading: ComponentChildren
  children: ComponentChildren
}

/**
 * A page with a form, in the order in which it is heard: what is wrong, the way back, what was done, the heading, the
 * rest.
 */
export const FormPage = ({ errors = {}, stood, done, back, heading, children }: Props) => (
  <>
    <SavedMeanwhile now={stood?.now} />
    <ErrorsOf errors={errors} />
    {back && <BackLink href={back.href}>{back.text}</BackLink>}
    <DoneNote done={done} />
    <h1>{heading}</h1>
    {children}
  </>
)
