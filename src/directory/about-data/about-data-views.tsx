import { Table } from '../../design-system/index.ts'

export interface AboutDataModel {
  feeds: { name: string; licence: string | null; services: number }[]
  attributions: { title: string; attribution: string }[]
  isDemonstration: boolean
}

export function AboutData({ model }: { model: AboutDataModel }) {
  return (
    <>
      <h1>About the data</h1>
      {model.isDemonstration && (
        <p>
          Most services here are made up, to show how Towpath works. Each of them says so. The helplines are
          real.
        </p>
      )}
      <h2>Where services come from</h2>
      {model.feeds.length === 0 ? (
        <p>No directory has been taken in yet. The helplines come from our own registry.</p>
      ) : (
        <Table
          id="sources"
          caption="Sources"
          columns={[{ heading: 'Source' }, { heading: 'Licence' }, { heading: 'Services', numeric: true }]}
          rows={model.feeds.map((feed) => [feed.name, feed.licence ?? 'not stated', String(feed.services)])}
        />
      )}
      <h2>How we use them</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>Each service says when it was last checked, and by whom.</li>
        <li>Needs that we read from a service’s own text are marked as suggested until a person agrees.</li>
        <li>Nobody can pay to be listed higher.</li>
        <li>Where an address could put people at risk, we do not show it.</li>
      </ul>
      <h2>Places and maps</h2>
      <ul class="govuk-list govuk-list--bullet">
        {model.attributions.map(({ title, attribution }) => (
          <li key={title}>
            {title}: {attribution}
          </li>
        ))}
      </ul>
    </>
  )
}
