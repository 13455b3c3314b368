import { PhoneLink } from '../../design-system/index.ts'
import { isPhoneNumber, type Site, usualSite } from '../../platform/site/site.ts'

/**
 * At the foot of every page: which network this is, and how to reach it. Nothing is there until somebody has set it.
 */
export function SiteWords({ site }: { site: Site }) {
  const { name, about, email, phone, post } = site
  if (name === usualSite.name && !about && !email && !phone && !post) return null
  return (
    <div class="site-footer__network">
      <p>
        <strong>{name}</strong>
        {about && (
          <>
            <br />
            {about}
          </>
        )}
      </p>
      {(email || phone || post) && (
        <p>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {email && phone && <br />}
          {phone && (isPhoneNumber(phone) ? <PhoneLink number={phone} /> : phone)}
          {(email || phone) && post && <br />}
          {post}
        </p>
      )}
    </div>
  )
}
