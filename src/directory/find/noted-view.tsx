import { Button, StatusNote } from '../../design-system/index.ts'
import { paths, type ResultsPlace } from '../paths.ts'
import { CHANGE_FORM } from './change-form.tsx'
import { MOST_ON_A_LIST } from './find-state.ts'

/** What the press before did to the visitor's own list. */
export interface Noted {
  id: string
  name: string
  kept: boolean
}

/** The visitor's own list, as far as a page of results speaks of it. */
export interface OwnList {
  sealed: string
  size: number
  noted: Noted | null
  /** The page of results that shows it; the first when absent. */
  at?: ResultsPlace | undefined
}

/** Says that it worked, by name, where the person was looking. */
export function NotedStatus({ noted, list }: { noted: Noted; list: OwnList }) {
  const { name, kept } = noted
  return (
    <StatusNote id={paths.noted.slice(1)}>
      <p>
        “{name}” is {kept ? 'on your list now' : 'off your list'}.
        {kept && list.size >= MOST_ON_A_LIST && ` A list holds ${MOST_ON_A_LIST}: the oldest makes room.`}
      </p>
      {list.size > 0 && (
        <p>
          <a href={paths.list(list.sealed)}>See my list ({list.size})</a>
        </p>
      )}
    </StatusNote>
  )
}

/** The same at the top of a page that does not show the service itself. */
export function NotedAbove({ list, cards }: { list: OwnList; cards: readonly { id: string }[] }) {
  const { noted } = list
  if (noted === null || cards.some(({ id }) => id === noted.id)) return null
  return <NotedStatus noted={noted} list={list} />
}

/** On the list itself: what was taken off can be put back. */
export function TakenOff({ noted }: { noted: Noted }) {
  return (
    <StatusNote id={paths.noted.slice(1)}>
      <p>
        “{noted.name}” is {noted.kept ? 'on your list' : 'off your list'}.
      </p>
      {!noted.kept && (
        <p>
          <Button look="link" form={CHANGE_FORM} name="change" value={`keep:${noted.id}`}>
            Put it back
          </Button>
        </p>
      )}
    </StatusNote>
  )
}
