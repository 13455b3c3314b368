import { expect, test } from 'vitest'
import { newRecoveryCodes, readRecoveryCode } from './recovery-code-rules.ts'

test('recovery codes are ten different ones, in one case and without signs that look alike', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes)
    expect(code).toMatch(/^[abcdefghjkmnpqrtuvwxy346789]{5}-[abcdefghjkmnpqrtuvwxy346789]{5}$/)
})

test('a recovery code is read in any case, with a dash, a space or nothing between', () => {
  for (const typed of ['abcde-fgh34', 'ABCDE-FGH34', ' abcde fgh34 ', 'Abcdefgh34', 'abcde–fgh34'])
    expect(readRecoveryCode(typed)?.[0], typed).toBe('abcde-fgh34')
  expect(readRecoveryCode('aBcDe-FgH34')).toContain('aBcDe-FgH34')
  for (const typed of ['', '123456', 'abcde-fgh3', 'abcde-fgh34x', 'abcde_fgh34'])
    expect(readRecoveryCode(typed), typed).toBeNull()
})
