import { describe, expect, it } from 'vitest'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { createMentionFinder } from './find-mentions.ts'
import { serviceTokensOf } from './service-tokens.ts'

const thesaurus = readThesaurus()
const subjects = [...thesaurus.concepts, ...thesaurus.subjects]
const find = createMentionFinder(thesaurus.concepts, thesaurus.subjects)
const mentioned = (text: string) => find(serviceTokensOf(text)).map(({ subject }) => subjects[subject]?.id)

describe('the words of services', () => {
  it('are found in a text wherever they stand, one or many', () => {
    expect(mentioned('We run a coffee morning for bereaved people and their carers.')).toEqual(
      expect.arrayContaining(['loneliness', 'grief', 'bereavement_support', 'carers']),
    )
    expect(mentioned('Food bank')).toContain('food')
    expect(mentioned('Our food banks')).toContain('food')
  })

  it('count once where a shorter phrase lies inside a longer one', () => {
    const drugs = subjects.findIndex(({ id }) => id === 'substance_use_service')
    const found = find(serviceTokensOf('A drug and alcohol service.'))
    expect(found.filter(({ subject }) => subject === drugs).map(({ phrase }) => phrase)).toEqual([
      'drug and alcohol service',
    ])
  })

  it('are not met where the same words mean something else', () => {
    expect(mentioned('Hearing loss and hair loss clinic')).not.toContain('grief')
    expect(mentioned('Please send us an email')).not.toContain('school_learning_attendance')
    expect(mentioned('Fields of oilseed rape')).not.toContain('sexual_assault')
  })

  it('all find their own subject, and no phrase is ruled out by its own "not"', () => {
    const lost = subjects.flatMap(({ id, serviceWords }) =>
      serviceWords.filter((phrase) => !mentioned(phrase).includes(id)).map((phrase) => `${id}: ${phrase}`),
    )
    expect(lost).toEqual([])
  })

  it('name abuse only in words that name it', () => {
    const grave = [
      'child_sexual_abuse',
      'sexual_assault',
      'physical_abuse',
      'emotional_abuse',
      'domestic_abuse',
    ]
    const vague = subjects
      .filter(({ id }) => grave.includes(id))
      .flatMap(({ serviceWords }) => serviceWords)
      .filter((phrase) => !/abus|violen|rape|assault|control|aid|refuge|sarc/.test(phrase))
    expect(vague).toEqual([])
  })
})
