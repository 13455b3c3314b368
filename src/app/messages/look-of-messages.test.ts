import { expect, test } from 'vitest'
import { looks } from '../../design-system/index.ts'
import { mailLooks } from '../../platform/mail/mail-looks.ts'
import { signedOff } from '../../platform/mail/sign-off.ts'
import { usualSite } from '../../platform/site/site.ts'

test('a message has the colours of the look that the network has chosen', () => {
  const ofPages = Object.entries(looks).map(([name, { light, dark }]) => [
    name,
    { day: light.canal, night: dark.canal },
  ])
  expect(Object.entries(mailLooks)).toEqual(ofPages)
  const { html } = signedOff({ text: 'a', html: '<p>a</p>' }, { ...usualSite, look: 'oak' })
  expect(html).toContain('a { color: #6a4420 }')
  expect(html).not.toContain('#0e5055')
})
