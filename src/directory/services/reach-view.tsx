import { PhoneLink } from '../../design-system/index.ts'
import type { PublishedService } from './published-service.ts'
import type { ServiceModel } from './service-model.ts'
import { callTraces, firstNumber, phoneUri, wordsAfter, wordsBefore } from './service-ways.ts'
import { Lines } from './venue-view.tsx'

type Phone = PublishedService['phones'][number]

function NumberButton({ phone, demonstration }: { phone: Phone; demonstration: boolean }) {
  return (
    <PhoneLink
      number={phone.number}
      uri={phoneUri(phone)}
      label={wordsBefore(phone)}
      demonstration={demonstration}
      look="button"
    />
  )
}

/** How to get in touch: the first number as a button, then every other way that the record knows. */
export function Reach({ model: { service, opening, start } }: { model: ServiceModel }) {
  const first = firstNumber(service)
  const after = first && wordsAfter(first)
  return (
    <>
      {/* A helpline has nothing to it but its ways, which follow. */}
      {service.helpline === undefined && <Lines lines={start} />}
      {first && (
        <p class="service__call">
          {service.demonstration && `${wordsBefore(first)} `}
          <NumberButton phone={first} demonstration={service.demonstration} />
        </p>
      )}
      {after && <p class="quiet">{after}</p>}
      {opening && <p>{opening}</p>}
      <OtherWays service={service} first={first} />
      {service.applicationProcess && <p>{service.applicationProcess}</p>}
      {first?.use === 'ring' && <p class="quiet small">{callTraces(service)}</p>}
      {first?.use === 'text' && <p class="quiet small">Texts stay on this phone until they are deleted.</p>}
    </>
  )
}

// Made-up addresses are shown and never lead anywhere.
const Web = ({ href, shown, isReal }: { href: string; shown: string; isReal: boolean }) =>
  isReal ? <a href={href}>{shown}</a> : <span>{shown}</span>

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

function OtherWays({ service, first }: { service: PublishedService; first: Phone | undefined }) {
  const { email, chatUrl, url, demonstration } = service
  const others = service.phones.filter((phone) => phone !== first)
  if (others.length === 0 && !email && !chatUrl && !url) return null
  return (
    <ul class="service__ways">
      {others.map((phone) => {
        const after = wordsAfter(phone)
        return (
          <li key={`${phone.use} ${phone.number}`}>
            {wordsBefore(phone)}{' '}
            <PhoneLink
              number={phone.number}
              uri={phoneUri(phone)}
              demonstration={demonstration || phone.use === 'fax'}
            />
            {after && ` (${after})`}
          </li>
        )
      })}
      {chatUrl && (
        <li>
          Online chat <Web href={chatUrl} shown={withoutScheme(chatUrl)} isReal={!demonstration} />
        </li>
      )}
      {email && (
        <li>
          E-mail <Web href={`mailto:${email}`} shown={email} isReal={!demonstration} />
        </li>
      )}
      {url && (
        <li>
          Website <Web href={url} shown={withoutScheme(url)} isReal={!demonstration} />
        </li>
      )}
    </ul>
  )
}

/** The same number in reach of a thumb, however far somebody has read; only on phones, and only where it can be used. */
export function CallBar({ service }: { service: PublishedService }) {
  const first = firstNumber(service)
  if (!first || service.demonstration) return null
  return (
    <p class="service__call-bar no-print">
      <NumberButton phone={first} demonstration={false} />
    </p>
  )
}
