import { Radios, Textarea, TextInput } from '../../design-system/index.ts'
import { type Answers, LONGEST_OWN_WORD, LONGEST_WORDS } from './finder.ts'
import { OWN } from './finder-form.ts'
import type { FinderWords } from './finder-words.ts'

/** The last page: the person's own words, and the word that they like for getting better (requirement S0.8). */
export function WordsFields({ answers, words }: { answers: Answers; words: FinderWords }) {
  const asked = words.questions.words
  const own = typeof answers.better === 'object' ? answers.better.own : ''
  return (
    <>
      <h1>{asked.ask}</h1>
      <p>{asked.why}</p>
      <Textarea
        name="words"
        label={asked.words_label}
        labelSize="s"
        hint={asked.words_hint}
        rows={3}
        value={answers.words}
        maxLength={LONGEST_WORDS}
        spellcheck={false}
      />
      <Radios
        name="better"
        legend={asked.better_label}
        legendSize="s"
        hint={asked.better_hint}
        items={[
          ...asked.better.map(({ id, label }) => ({ value: id, text: label })),
          { value: OWN, text: asked.own_label },
        ]}
        value={typeof answers.better === 'object' ? OWN : answers.better}
      />
      <TextInput
        name="own_word"
        label={asked.own_label}
        value={own}
        width={20}
        maxLength={LONGEST_OWN_WORD}
        spellcheck={false}
      />
    </>
  )
}
