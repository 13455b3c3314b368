import { type Asked, one } from '../../platform/http/route.ts'
import type { NewsItem } from '../area-work/tables.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, typed, typedLines } from '../forms/typed-fields.ts'

export type TypedNews = Pick<NewsItem, 'title' | 'summary' | 'body' | 'comments'>
export type NewsErrors = WrongIn<TypedNews>
export type NewsForm = ReadForm<TypedNews, { news: TypedNews }>

export const noNews: TypedNews = { title: '', summary: '', body: '', comments: false }

export const typedNews = ({ title, summary, body, comments }: NewsItem): TypedNews => ({
  title,
  summary,
  body,
  comments,
})

export function readNewsForm(form: Asked['form']): NewsForm {
  const given = {
    title: typed(form, 'title', 160),
    summary: typedLines(form, 'summary', 400),
    body: typedLines(form, 'body', 20_000),
    comments: one(form.comments) === 'yes',
  }
  const errors: NewsErrors = errorsIn({
    title: given.title === '' && 'Write a title',
    summary: given.summary === '' && 'Say in a sentence what it is about',
    body: given.body === '' && 'Write what is new',
  })
  return formOf(given, errors, () => ({ news: given }))
}
