-- What people say of using a listed service or a page. Private: it is read by those who look after the network, answered,
-- and never published or counted as stars. The day is kept and not the minute, which could tie it to a visit.
CREATE SCHEMA guidance;

CREATE TABLE guidance.how_it_felt (
  -- Not uuidv7(): it holds the millisecond.
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  about text NOT NULL CHECK (about IN ('service', 'page')),
  -- The id of a service, or the address of a page.
  of text NOT NULL,
  felt text[] NOT NULL DEFAULT '{}',
  words text,
  said_on date NOT NULL,
  -- SHA-256 of the words that fetch the answer; null when no answer was asked for.
  answer_key bytea UNIQUE,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'answered', 'set_aside')),
  answer text,
  answered_at timestamptz,
  CHECK (cardinality(felt) > 0 OR words IS NOT NULL),
  CHECK ((state = 'answered') = (answer IS NOT NULL))
);
CREATE INDEX how_it_felt_waiting ON guidance.how_it_felt (said_on) WHERE state = 'waiting';

-- The same for reports of problems: beside a day, an id must not hold the moment.
ALTER TABLE directory.problem_report ALTER COLUMN id SET DEFAULT gen_random_uuid();
