import { PhoneLink } from '../../design-system/index.ts'
import { isPhoneNumber, type Site, usualSite } from '../../platform/site/site.ts'

/** Who answers for this site and how to reach them. Nothing is there until somebody has set it. */
export function WhoRunsThis({ site }: { site: Site }) {
  const { name, email, phone, post } = site
  if (name === usualSite.name && !email && !phone && !post) return null
  return (
    <>
      <h2>Who runs this site</h2>
      <p>{name}.</p>
      {(email || phone || post) && (
        <ul class="plain-list">
          {email && (
            <li>
              E-mail: <a href={`mailto:${email}`}>{email}</a>
            </li>
          )}
          {phone && <li>Phone: {isPhoneNumber(phone) ? <PhoneLink number={phone} /> : phone}</li>}
          {post && <li class="keep-lines">Post: {post}</li>}
        </ul>
      )}
    </>
  )
}
