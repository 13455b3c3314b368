-- Regional hubs, the organisations and people who belong to them, and questions that anybody may ask a hub. A person is
-- known here by an id of the schema "people" only: no foreign key crosses a schema.
CREATE SCHEMA network;

CREATE TABLE network.hub (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  -- The area as people say it: "Leicester, Leicestershire and Rutland".
  area_words text NOT NULL,
  about text NOT NULL,
  offers text[] NOT NULL DEFAULT '{}',
  -- GSS codes of councils, counties, regions and nations, or first halves of postcodes.
  area_codes text[] NOT NULL CHECK (cardinality(area_codes) > 0),
  -- Where no other hub is near, and for questions to a hub that rests.
  is_national boolean NOT NULL DEFAULT false,
  mailbox text NOT NULL,
  phone text,
  website text,
  -- When somebody is there, in plain words, and what happens outside those hours.
  hours_words text NOT NULL,
  out_of_hours_words text NOT NULL,
  -- Within how many of its open days a question is answered. open_weekdays: 1 is Monday; closed_on: days off among them.
  promise_days smallint NOT NULL CHECK (promise_days BETWEEN 1 AND 20),
  open_weekdays smallint[] NOT NULL DEFAULT '{1,2,3,4,5}' CHECK (cardinality(open_weekdays) > 0 AND open_weekdays <@ '{1,2,3,4,5,6,7}'),
  closed_on text[] NOT NULL DEFAULT '{}',
  last_active_on date NOT NULL,
  details_checked_on date,
  demonstration boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX hub_national ON network.hub (is_national) WHERE is_national;

-- A person to contact. Only the fields in "shown" are published, and only while there is a day of consent.
CREATE TABLE network.hub_contact (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  position smallint NOT NULL DEFAULT 1,
  name text NOT NULL,
  job text NOT NULL,
  organisation text,
  phone text,
  -- A mailbox of a role, never of a person.
  mailbox text,
  good_for text,
  shown text[] NOT NULL DEFAULT '{}' CHECK (shown <@ ARRAY['name', 'job', 'organisation', 'phone', 'mailbox', 'good_for']),
  consent_on date,
  checked_on date,
  CHECK (shown = '{}' OR consent_on IS NOT NULL)
);
CREATE INDEX hub_contact_hub ON network.hub_contact (hub_id);

CREATE TABLE network.hub_member (
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  person_id uuid NOT NULL,
  -- As it was when they asked, for who decides.
  name text NOT NULL,
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'member', 'declined', 'left')),
  why text,
  asked_on date NOT NULL,
  decided_on date,
  decided_by uuid,
  left_on date,
  demonstration boolean NOT NULL DEFAULT false,
  PRIMARY KEY (hub_id, person_id)
);
CREATE INDEX hub_member_person ON network.hub_member (person_id);

CREATE TABLE network.organisation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Each member has one hub (S0.19).
  hub_id uuid NOT NULL REFERENCES network.hub,
  name text NOT NULL,
  sector text NOT NULL,
  about text NOT NULL,
  website text,
  mailbox text,
  -- Its record in the directory, where it has one. Another schema, so no foreign key.
  directory_organisation_id uuid,
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'member', 'declined', 'left')),
  joined_on date,
  left_on date,
  checked_on date,
  demonstration boolean NOT NULL DEFAULT false,
  CHECK ((state = 'member') <= (joined_on IS NOT NULL))
);
CREATE INDEX organisation_hub ON network.organisation (hub_id);

-- Who works there. A contact without an account has a name and a mailbox of their role here, and no person.
CREATE TABLE network.organisation_person (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  organisation_id uuid NOT NULL REFERENCES network.organisation ON DELETE CASCADE,
  person_id uuid,
  name text NOT NULL,
  job text NOT NULL,
  sector text NOT NULL,
  level text NOT NULL CHECK (level IN ('informed', 'skilled', 'enhanced', 'specialist')),
  mailbox text,
  is_lead boolean NOT NULL DEFAULT false,
  is_contact boolean NOT NULL DEFAULT false,
  since date NOT NULL,
  left_on date
);
CREATE UNIQUE INDEX organisation_person_once ON network.organisation_person (organisation_id, person_id) WHERE left_on IS NULL AND person_id IS NOT NULL;
CREATE INDEX organisation_person_person ON network.organisation_person (person_id);

-- What a practitioner shows the public of themselves, by their own choice. The row goes on the day that they leave.
CREATE TABLE network.practitioner_listing (
  person_id uuid PRIMARY KEY,
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  organisation_id uuid REFERENCES network.organisation ON DELETE SET NULL,
  name text NOT NULL,
  job text NOT NULL,
  sector text NOT NULL,
  works_with text NOT NULL,
  registered_with text,
  website text,
  consent_on date NOT NULL,
  checked_on date NOT NULL,
  demonstration boolean NOT NULL DEFAULT false
);
CREATE INDEX practitioner_listing_hub ON network.practitioner_listing (hub_id);

-- What somebody asks a hub. Read by the coordinators of that hub only, and of the national hub when the hub rests.
-- Nothing of it goes into an e-mail; its words go away some weeks after the answer.
CREATE TABLE network.hub_question (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  also_hub_id uuid REFERENCES network.hub ON DELETE SET NULL,
  words text,
  name text,
  reply_way text NOT NULL CHECK (reply_way IN ('words', 'email', 'phone', 'text')),
  reply_to text,
  safe_times text[] NOT NULL DEFAULT '{}',
  safe_note text,
  may_leave_message boolean NOT NULL DEFAULT false,
  asked_at timestamptz NOT NULL,
  promised_on date NOT NULL,
  -- SHA-256 of the words that fetch the answer.
  answer_key bytea UNIQUE,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'answered', 'set_aside')),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  reminded_on date,
  forgotten_on date,
  CHECK (forgotten_on IS NOT NULL OR words IS NOT NULL),
  CHECK (reply_way = 'words' OR reply_to IS NOT NULL OR forgotten_on IS NOT NULL)
);
CREATE INDEX hub_question_waiting ON network.hub_question (hub_id, promised_on) WHERE state = 'waiting';
