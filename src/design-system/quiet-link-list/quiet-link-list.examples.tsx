import type { Examples } from '../examples.ts'
import { QuietLinkList } from './quiet-link-list.tsx'

export const quietLinkListExamples: Examples = {
  name: 'Quiet link list',
  cases: [
    {
      title: 'Three ways on',
      show: () => (
        <QuietLinkList
          label="Other ways on"
          links={[
            {
              href: '#finder',
              text: 'I’m not sure what would help',
              note: 'A few questions, none of them kept',
            },
            { href: '#talk', text: 'Someone to talk to now' },
            { href: '#understand', text: 'Understand what is happening' },
          ]}
        />
      ),
    },
    {
      title: 'Many short links',
      show: () => (
        <QuietLinkList
          columns
          label="Some areas"
          links={['Angus', 'Belfast', 'Cardiff', 'Dudley', 'Exeter', 'Fife'].map((text) => ({
            href: `#${text}`,
            text,
          }))}
        />
      ),
    },
  ],
}
