import { paths } from '../paths.ts'
import { nationNames, nations } from './helpline.ts'

/** For somebody whose nation we do not know. */
export function NationLinks() {
  return (
    <p class="small">
      Some lines differ by nation:{' '}
      {nations.map((nation, index) => (
        <span key={nation}>
          {index > 0 && ', '}
          <a href={paths.urgentHelpIn(nation)}>{nationNames[nation]}</a>
        </span>
      ))}
      .
    </p>
  )
}
