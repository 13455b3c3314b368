type Props = { items: { text: string; href?: string | undefined }[] }

/** Where this page lies. On phones only the first and the last step are shown. */
export function Breadcrumbs({ items }: Props) {
  return (
    <nav class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li class="govuk-breadcrumbs__list-item" key={text} aria-current={href ? undefined : 'page'}>
            {href ? (
              <a class="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
