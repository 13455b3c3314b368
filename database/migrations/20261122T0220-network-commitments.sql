-- The commitments that organisations and people make to the network, and look at again each year. Where somebody stands is
-- read from these dates by one rule table and never stored.
CREATE TABLE network.pledge (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  -- Its part of the public address: short enough to type from a printed mark. No secret.
  code text NOT NULL UNIQUE DEFAULT left(replace(gen_random_uuid()::text, '-', ''), 10),
  organisation_id uuid UNIQUE REFERENCES network.organisation ON DELETE CASCADE,
  -- A person is known here by an id of the schema "people" only.
  person_id uuid UNIQUE,
  invited_on date,
  begun_on date,
  -- A person's own choice to stand in the register; it goes on the day on which they leave.
  listed_on date,
  demonstration boolean NOT NULL DEFAULT false,
  CHECK (num_nonnulls(organisation_id, person_id) = 1)
);

-- Each signature with what it was for. Never changed and never deleted by the application, but for the name of a signatory
-- who closes their account; a pledge that goes (a person's, or the demonstration's) takes its signatures with it.
CREATE TABLE network.signing (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  pledge_id uuid NOT NULL REFERENCES network.pledge ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('adopted', 'reviewed', 'corrected', 'stepped_back')),
  edition text NOT NULL,
  signed_on date NOT NULL,
  signed_at timestamptz NOT NULL,
  signer_person_id uuid,
  signer_name text NOT NULL,
  signer_role text,
  authority text NOT NULL CHECK (authority IN ('leads', 'board', 'asked', 'self')),
  authority_from text,
  -- Why it was corrected; only administrators and the member read it.
  note text
);
CREATE INDEX signing_pledge ON network.signing (pledge_id, signed_at DESC, id DESC);
CREATE INDEX signing_signer ON network.signing (signer_person_id);

CREATE TABLE network.signed_commitment (
  signing_id uuid NOT NULL REFERENCES network.signing ON DELETE CASCADE,
  position smallint NOT NULL,
  commitment_id text NOT NULL,
  name text NOT NULL,
  -- As it was on that day: later editions do not change what somebody signed.
  wording text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('made', 'kept', 'progressed', 'changed', 'stepped_back')),
  what_we_will_do text,
  evidence text,
  owner text,
  due_on date,
  progress text,
  PRIMARY KEY (signing_id, commitment_id),
  CHECK (num_nonnulls(what_we_will_do, evidence, owner, due_on) = CASE WHEN answer = 'stepped_back' THEN 0 ELSE 4 END)
);

-- What is being prepared and not signed yet. Only the member sees it; signing takes it away.
CREATE TABLE network.pledge_draft (
  pledge_id uuid NOT NULL REFERENCES network.pledge ON DELETE CASCADE,
  commitment_id text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('make', 'not_now', 'keep', 'progress', 'change', 'step_back')),
  what_we_will_do text NOT NULL DEFAULT '',
  evidence text NOT NULL DEFAULT '',
  owner text NOT NULL DEFAULT '',
  due_on date,
  progress text NOT NULL DEFAULT '',
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (pledge_id, commitment_id)
);

-- A state set by hand, always with a reason that the public page shows and a last day.
CREATE TABLE network.pledge_override (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  pledge_id uuid NOT NULL REFERENCES network.pledge ON DELETE CASCADE,
  state text NOT NULL CHECK (state IN ('current', 'in_grace', 'lapsed', 'stepped_back')),
  reason text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  -- Taken back early: from this day it no longer holds.
  ended_on date,
  set_at timestamptz NOT NULL,
  set_by uuid,
  CHECK (from_on <= until_on)
);
CREATE INDEX pledge_override_pledge ON network.pledge_override (pledge_id, set_at DESC);

-- Which reminder has gone for which review: a job that runs twice sends nothing twice.
CREATE TABLE network.review_reminder (
  pledge_id uuid NOT NULL REFERENCES network.pledge ON DELETE CASCADE,
  review_by date NOT NULL,
  step text NOT NULL CHECK (step IN ('8_weeks', '4_weeks', '1_week', 'grace')),
  sent_on date NOT NULL,
  recipients smallint NOT NULL,
  PRIMARY KEY (pledge_id, review_by, step)
);

-- The dates that the state is read from, a row a pledge; the last override alone counts.
CREATE VIEW network.pledge_dates AS
SELECT pledge.id, pledge.code, pledge.organisation_id, pledge.person_id, pledge.invited_on, pledge.begun_on, pledge.listed_on,
  pledge.demonstration, made.id AS made_signing_id, made.signed_on, made.kind AS made_kind, made.signer_name, made.signer_role,
  CASE WHEN latest.kind = 'stepped_back' THEN latest.signed_on END AS stepped_back_on,
  by_hand.state AS override_state, by_hand.reason AS override_reason, by_hand.from_on AS override_from_on,
  LEAST(by_hand.until_on, by_hand.ended_on - 1) AS override_until_on
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
