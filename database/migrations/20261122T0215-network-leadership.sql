-- What leaders of an area do together: partners and when they are next spoken with, endorsements, an ambition in "becoming"
-- words, minutes with actions by agency, what was asked for in public, and news.

-- Providers and bodies of an area, members or not: S1.21 asks for 50 and more, S1.22 for a next contact with each.
CREATE TABLE network.partner (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  name text NOT NULL,
  sector text NOT NULL,
  -- The job of whom to ask for; a name only where it cannot be avoided, and never published.
  contact_job text,
  mailbox text,
  phone text,
  takes_part text[] NOT NULL DEFAULT '{}',
  -- When they agreed to the area's ambition (S1.18); shown beside their name on its page.
  agreed_on date,
  next_contact_on date,
  ended_on date,
  UNIQUE (hub_id, name)
);
CREATE INDEX partner_next ON network.partner (hub_id, next_contact_on);

CREATE TABLE network.partner_contact (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  partner_id uuid NOT NULL REFERENCES network.partner ON DELETE CASCADE,
  on_day date NOT NULL,
  what text NOT NULL,
  by_person uuid
);
CREATE INDEX partner_contact_partner ON network.partner_contact (partner_id, on_day DESC);

-- A body stands behind the area in the voice of a named role (S1.20). It counts once a second person has confirmed it, and
-- ends when whoever holds the role changes.
CREATE TABLE network.endorsement (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  body text NOT NULL,
  role text NOT NULL,
  -- Who holds the role: kept so that a change is seen, and never published.
  holder text NOT NULL,
  statement text NOT NULL,
  proposed_on date NOT NULL,
  proposed_by uuid NOT NULL,
  confirmed_on date,
  confirmed_by uuid,
  ended_on date,
  why_ended text CHECK (why_ended IN ('role_changed', 'taken_back')),
  CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
  CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL))
);
CREATE INDEX endorsement_hub ON network.endorsement (hub_id);

CREATE TABLE network.area_ambition (
  hub_id uuid PRIMARY KEY REFERENCES network.hub ON DELETE CASCADE,
  becoming text NOT NULL,
  first_steps text[] NOT NULL DEFAULT '{}',
  not_yet text,
  agreed_on date NOT NULL,
  review_on date NOT NULL,
  shown boolean NOT NULL DEFAULT false
);

CREATE TABLE network.minutes (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  met_on date NOT NULL,
  title text NOT NULL,
  notes text NOT NULL
);
CREATE INDEX minutes_hub ON network.minutes (hub_id, met_on DESC);

CREATE TABLE network.agency_action (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  minutes_id uuid NOT NULL REFERENCES network.minutes ON DELETE CASCADE,
  agency text NOT NULL,
  what text NOT NULL,
  due_on date,
  done_on date
);
CREATE INDEX agency_action_minutes ON network.agency_action (minutes_id);

-- Asks for investment at home and locally, and the answers had (S0.20).
CREATE TABLE network.advocacy_ask (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  asked_of text NOT NULL,
  what text NOT NULL,
  asked_on date NOT NULL,
  answer text,
  answered_on date,
  CHECK ((answer IS NULL) = (answered_on IS NULL))
);
CREATE INDEX advocacy_ask_hub ON network.advocacy_ask (hub_id, asked_on DESC);

CREATE TABLE network.news_item (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  title text NOT NULL,
  summary text NOT NULL,
  body text NOT NULL,
  published_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  written_by uuid,
  -- Off unless somebody decides otherwise for this item; what is written is then held until it is approved (S3.24).
  comments boolean NOT NULL DEFAULT false,
  demonstration boolean NOT NULL DEFAULT false
);
CREATE INDEX news_item_hub ON network.news_item (hub_id, published_at DESC);

CREATE TABLE network.news_comment (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  news_item_id uuid NOT NULL REFERENCES network.news_item ON DELETE CASCADE,
  person_id uuid NOT NULL,
  name text NOT NULL,
  words text NOT NULL,
  written_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'held' CHECK (state IN ('held', 'shown', 'declined')),
  decided_by uuid
);
CREATE INDEX news_comment_item ON network.news_comment (news_item_id, written_at);
CREATE INDEX news_comment_person ON network.news_comment (person_id);
