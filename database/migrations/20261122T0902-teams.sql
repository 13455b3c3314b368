-- A team inside an organisation: what it is called, what it does, who is in it. Its people are never public.
CREATE TABLE network.team (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  organisation_id uuid NOT NULL REFERENCES network.organisation ON DELETE CASCADE,
  -- Its part of an address, kept when it is renamed.
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL CHECK (name <> ''),
  does text NOT NULL,
  -- Who of the team looks after its commitments.
  owner_id uuid,
  made_on date NOT NULL,
  ended_on date,
  UNIQUE (organisation_id, slug)
);

CREATE TABLE network.team_person (
  team_id uuid NOT NULL REFERENCES network.team ON DELETE CASCADE,
  post_id uuid NOT NULL REFERENCES network.organisation_person ON DELETE CASCADE,
  since date NOT NULL,
  PRIMARY KEY (team_id, post_id)
);
CREATE INDEX team_person_post ON network.team_person (post_id);
-- An owner is always somebody of the team: whoever leaves it looks after its commitments no more.
ALTER TABLE network.team ADD FOREIGN KEY (id, owner_id) REFERENCES network.team_person (team_id, post_id) ON DELETE SET NULL (owner_id);

-- A person's own word: not in teams of this organisation.
ALTER TABLE network.organisation_person ADD COLUMN no_teams boolean NOT NULL DEFAULT false;

-- A team makes commitments as its organisation does.
ALTER TABLE network.pledge ADD COLUMN team_id uuid UNIQUE REFERENCES network.team ON DELETE CASCADE;
ALTER TABLE network.pledge DROP CONSTRAINT pledge_check;
ALTER TABLE network.pledge ADD CONSTRAINT pledge_check CHECK (num_nonnulls(organisation_id, team_id, person_id) = 1);

CREATE OR REPLACE VIEW network.pledge_dates AS
SELECT pledge.id, pledge.code, pledge.organisation_id, pledge.person_id, pledge.invited_on, pledge.begun_on, pledge.listed_on,
  pledge.demonstration, made.id AS made_signing_id, made.signed_on, made.kind AS made_kind, made.signer_name, made.signer_role,
  CASE WHEN latest.kind = 'stepped_back' THEN latest.signed_on END AS stepped_back_on,
  by_hand.state AS override_state, by_hand.reason AS override_reason, by_hand.from_on AS override_from_on,
  LEAST(by_hand.until_on, by_hand.ended_on - 1) AS override_until_on, pledge.team_id
FROM network.pledge
LEFT JOIN LATERAL (
  SELECT * FROM network.signing WHERE pledge_id = pledge.id AND kind IN ('adopted', 'reviewed')
  ORDER BY signed_at DESC, id DESC LIMIT 1) AS made ON true
LEFT JOIN LATERAL (
  SELECT kind, signed_on FROM network.signing WHERE pledge_id = pledge.id
  ORDER BY signed_at DESC, id DESC LIMIT 1) AS latest ON true
LEFT JOIN LATERAL (
  SELECT * FROM network.pledge_override WHERE pledge_id = pledge.id
  ORDER BY set_at DESC, id DESC LIMIT 1) AS by_hand ON true;
