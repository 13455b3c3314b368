import { Button, type ButtonProps } from '../button/button.tsx'
import type { StoodProps } from './post-form.tsx'

/** The button of a form that changes what others may change too. Once somebody has, it says what it does to that. */
export const SaveButton = ({ stood, children, ...button }: ButtonProps & StoodProps) => (
  <Button {...button}>{stood?.now ? 'Save this over what stands now' : children}</Button>
)
