import { ErrorSummary } from '../error-summary/error-summary.tsx'

/** A form that did not save, because somebody else had changed these fields since it was opened. */
export function SavedMeanwhile({ now }: { now: object | undefined }) {
  if (now === undefined) return null
  const [first] = Object.keys(now)
  return (
    <ErrorSummary
      title="Somebody else saved this while you were writing"
      errors={
        first === undefined ? [] : [{ text: 'Go to the first field that they changed', href: `#${first}` }]
      }
    >
      What you wrote is still here, and nothing of it is saved yet. Beside each field that they changed stands
      what it says now. Mend what you like, then save.
    </ErrorSummary>
  )
}
