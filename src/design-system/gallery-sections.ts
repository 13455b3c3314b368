import { backLinkExamples } from './back-link/back-link.examples.tsx'
import { bandHeadingExamples } from './band-heading/band-heading.examples.tsx'
import { breadcrumbsExamples } from './breadcrumbs/breadcrumbs.examples.tsx'
import { buttonExamples } from './button/button.examples.tsx'
import { cardExamples } from './card/card.examples.tsx'
import { characterCountExamples } from './character-count/character-count.examples.tsx'
import { checkboxesExamples } from './checkboxes/checkboxes.examples.tsx'
import { chipExamples } from './chip/chip.examples.tsx'
import { contentNoteExamples } from './content-note/content-note.examples.tsx'
import { dateInputExamples } from './date-input/date-input.examples.tsx'
import { detailsExamples } from './details/details.examples.tsx'
import { drawingsExamples } from './drawings/drawings.examples.tsx'
import { errorMessageExamples } from './error-message/error-message.examples.tsx'
import { errorSummaryExamples } from './error-summary/error-summary.examples.tsx'
import type { Examples } from './examples.ts'
import { exitBarExamples } from './exit-bar/exit-bar.examples.tsx'
import { fieldsetExamples } from './fieldset/fieldset.examples.tsx'
import { filterSheetExamples } from './filter-sheet/filter-sheet.examples.tsx'
import { helplineCardExamples } from './helpline-card/helpline-card.examples.tsx'
import { hintExamples } from './hint/hint.examples.tsx'
import { insetTextExamples } from './inset-text/inset-text.examples.tsx'
import { labelExamples } from './label/label.examples.tsx'
import { notificationBannerExamples } from './notification-banner/notification-banner.examples.tsx'
import { numberedStepsExamples } from './numbered-steps/numbered-steps.examples.tsx'
import { paginationExamples } from './pagination/pagination.examples.tsx'
import { panelExamples } from './panel/panel.examples.tsx'
import { phoneLinkExamples } from './phone-link/phone-link.examples.tsx'
import { progressNoteExamples } from './progress-note/progress-note.examples.tsx'
import { quietLinkListExamples } from './quiet-link-list/quiet-link-list.examples.tsx'
import { radiosExamples } from './radios/radios.examples.tsx'
import { selectExamples } from './select/select.examples.tsx'
import { siteFooterExamples } from './site-footer/site-footer.examples.tsx'
import { siteHeaderExamples } from './site-header/site-header.examples.tsx'
import { skipLinksExamples } from './skip-links/skip-links.examples.tsx'
import { statusNoteExamples } from './status-note/status-note.examples.tsx'
import { summaryListExamples } from './summary-list/summary-list.examples.tsx'
import { tableExamples } from './table/table.examples.tsx'
import { tagExamples } from './tag/tag.examples.tsx'
import { textInputExamples } from './text-input/text-input.examples.tsx'
import { textareaExamples } from './textarea/textarea.examples.tsx'
import { urgencyCardExamples } from './urgency-card/urgency-card.examples.tsx'
import { visuallyHiddenExamples } from './visually-hidden/visually-hidden.examples.tsx'
import { warningTextExamples } from './warning-text/warning-text.examples.tsx'

export const components: Examples[] = [
  skipLinksExamples,
  exitBarExamples,
  siteHeaderExamples,
  siteFooterExamples,
  buttonExamples,
  radiosExamples,
  checkboxesExamples,
  textInputExamples,
  dateInputExamples,
  textareaExamples,
  characterCountExamples,
  selectExamples,
  fieldsetExamples,
  labelExamples,
  hintExamples,
  errorMessageExamples,
  errorSummaryExamples,
  breadcrumbsExamples,
  backLinkExamples,
  detailsExamples,
  insetTextExamples,
  warningTextExamples,
  notificationBannerExamples,
  panelExamples,
  summaryListExamples,
  tableExamples,
  tagExamples,
  paginationExamples,
  chipExamples,
  phoneLinkExamples,
  cardExamples,
  urgencyCardExamples,
  helplineCardExamples,
  contentNoteExamples,
  bandHeadingExamples,
  filterSheetExamples,
  progressNoteExamples,
  statusNoteExamples,
  numberedStepsExamples,
  quietLinkListExamples,
  visuallyHiddenExamples,
  drawingsExamples,
]
