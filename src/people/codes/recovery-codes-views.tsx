import { ButtonLink } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

export function RecoveryCodes({ codes, to }: { codes: readonly string[]; to: string }) {
  return (
    <>
      <h1>Keep these recovery codes</h1>
      <p class="lead">Each works once, in place of the app. If you lose your phone, they are your way in.</p>
      <p>
        Write them down, or print this page. We show them only now. Small or capital letters, with or without
        the dash: all of it works.
      </p>
      <ul class="plain-list recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink href={to}>I have kept them, go on</ButtonLink>
    </>
  )
}

const leftWords = (left: number): string =>
  left === 0
    ? 'That was the last one.'
    : left === 1
      ? 'You have one recovery code left.'
      : `You have ${left} recovery codes left.`

export function RecoveryCodeUsed({ left, to }: { left: number; to: string }) {
  return (
    <>
      <h1>That recovery code worked</h1>
      <p class="lead">It is used up now. {leftWords(left)}</p>
      <p>
        You can make <a href={paths.codes}>new recovery codes</a> at any time. Those from before then stop
        working.
      </p>
      <ButtonLink href={to}>Go on</ButtonLink>
    </>
  )
}
