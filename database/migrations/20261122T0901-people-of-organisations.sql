-- Whoever holds the role of lead stands among the people of the organisation: one truth for reminders, leaving and inviting.
-- Somebody who was invited, or given the role, has not said yet what they do there.
ALTER TABLE network.organisation_person ALTER COLUMN job DROP NOT NULL, ALTER COLUMN level DROP NOT NULL;

-- Whoever stands there by name already is that person; a row gives no right, so nobody gains by sharing a name.
UPDATE network.organisation_person AS post SET person_id = named.person_id
FROM (
  SELECT DISTINCT ON (lead.person_id, lead.organisation_id) lead.person_id, by_name.id
  FROM people.role_grant AS lead
  JOIN people.person ON person.id = lead.person_id
  JOIN network.organisation_person AS by_name ON by_name.organisation_id = lead.organisation_id
    AND by_name.person_id IS NULL AND by_name.left_on IS NULL AND lower(by_name.name) = lower(person.name)
  WHERE lead.role = 'organisation_lead' AND NOT EXISTS (
    SELECT FROM network.organisation_person AS own
    WHERE own.organisation_id = lead.organisation_id AND own.person_id = lead.person_id AND own.left_on IS NULL)
  ORDER BY lead.person_id, lead.organisation_id, by_name.since
) AS named
WHERE post.id = named.id AND NOT EXISTS (
  SELECT FROM network.organisation_person AS own
  WHERE own.organisation_id = post.organisation_id AND own.person_id = named.person_id AND own.left_on IS NULL);

INSERT INTO network.organisation_person (organisation_id, person_id, name, sector, is_lead, is_contact, since)
SELECT organisation.id, person.id, person.name, organisation.sector, true, true, (lead.given_at AT TIME ZONE 'Europe/London')::date
FROM people.role_grant AS lead
JOIN people.person ON person.id = lead.person_id
JOIN network.organisation ON organisation.id = lead.organisation_id
WHERE lead.role = 'organisation_lead'
ON CONFLICT (organisation_id, person_id) WHERE left_on IS NULL AND person_id IS NOT NULL DO NOTHING;

-- Nobody is called a lead of a member who does not hold the role, and nobody who holds it is not.
UPDATE network.organisation_person AS post SET is_lead = EXISTS (
  SELECT FROM people.role_grant AS lead
  WHERE lead.role = 'organisation_lead' AND lead.person_id = post.person_id AND lead.organisation_id = post.organisation_id)
FROM network.organisation
WHERE organisation.id = post.organisation_id AND organisation.state = 'member'
  AND post.person_id IS NOT NULL AND post.left_on IS NULL;
