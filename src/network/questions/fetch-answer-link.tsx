import { paths } from '../paths.ts'

/** The way back for who asked before: wherever somebody asks, they find it. */
export const FetchAnswerLink = () => (
  <p>
    You have asked already? <a href={paths.hubAnswer}>Read the answer with your five words</a>
  </p>
)
