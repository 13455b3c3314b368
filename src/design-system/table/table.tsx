import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

type Column = { heading: ComponentChildren; numeric?: boolean | undefined }

type Props = {
  id: string
  caption: ComponentChildren
  columns: Column[]
  /** One array a row, in the order of the columns. */
  rows: ComponentChildren[][]
  /** The first cell of each row names the row. */
  firstCellIsHeader?: boolean | undefined
}

// What scrolls must be reachable by keyboard (WCAG 2.1.1); Safari makes no scrolling box so by itself.
const reachable = { tabIndex: 0 }

/** A table that scrolls inside its own frame, so that the page never scrolls sideways at 320 px. */
export function Table({ id, caption, columns, rows, firstCellIsHeader = false }: Props) {
  return (
    <section class="table-frame" aria-labelledby={`${id}-caption`} {...reachable}>
      <table class="govuk-table" id={id}>
        <caption class="govuk-table__caption govuk-table__caption--m" id={`${id}-caption`}>
          {caption}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map(({ heading, numeric }, index) => (
              <th key={index} scope="col" class={cellClass('header', numeric)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((cells, index) => (
            <tr class="govuk-table__row" key={index}>
              {cells.map((cell, column) =>
                firstCellIsHeader && column === 0 ? (
                  <th key={column} scope="row" class="govuk-table__header">
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={cellClass('cell', columns[column]?.numeric)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellClass(kind: 'header' | 'cell', numeric = false): string {
  return classNames(`govuk-table__${kind}`, numeric && `govuk-table__${kind}--numeric`)
}
