import { paths } from '../paths.ts'
import { type Nation, nationNames, nations } from './helpline.ts'

/** After a panel: nothing was taken away. Outside the card, because an emergency card holds no link to read on. */
export function WhatIsBelow({ nation, below }: { nation: Nation | null; below: string | null }) {
  return (
    <>
      <p>
        {below} <a href={nation ? paths.urgentHelpIn(nation) : paths.urgentHelp}>All urgent help</a>
      </p>
      {nation === null && <NationLinks />}
    </>
  )
}

/** For somebody whose nation we do not know. */
function NationLinks() {
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
