-- The directory after HSDS / Open Referral UK 3.0, each record beside the source it came from,
-- and Towpath's own facts. Ids are any 8-4-4-4-12 hex: live feeds carry ids that no RFC allows.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE SCHEMA directory;

-- Where records come from. A feed that fails keeps its last good copy, so success and failure are dated apart.
CREATE TABLE directory.feed (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL UNIQUE,
  address text,
  format text NOT NULL,
  licence text,
  area_codes text[] NOT NULL DEFAULT '{}',
  complete_fetches integer NOT NULL DEFAULT 0,
  last_complete_at timestamptz,
  last_failed_at timestamptz,
  last_failure text
);

CREATE TABLE directory.organisation (
  id uuid PRIMARY KEY,
  feed_id uuid NOT NULL REFERENCES directory.feed ON DELETE CASCADE,
  source_id text NOT NULL,
  name text NOT NULL,
  description text,
  url text,
  email text,
  identifiers jsonb NOT NULL DEFAULT '[]',
  UNIQUE (feed_id, source_id)
);

CREATE TABLE directory.service (
  id uuid PRIMARY KEY,
  feed_id uuid NOT NULL REFERENCES directory.feed ON DELETE CASCADE,
  source_id text NOT NULL,
  organisation_id uuid NOT NULL REFERENCES directory.organisation,
  state text NOT NULL CHECK (state IN ('draft', 'in_review', 'live', 'temporarily_closed', 'withdrawn', 'archived')),
  demonstration boolean NOT NULL DEFAULT false,
  name text NOT NULL,
  alternate_name text,
  summary text,
  description text,
  url text,
  email text,
  alert text,
  minimum_age numeric(5, 2),
  maximum_age numeric(5, 2),
  application_process text,
  eligibility_description text,
  fees_description text,
  interpretation_services text,
  accreditations text,
  reach text NOT NULL DEFAULT 'local' CHECK (reach IN ('local', 'nation', 'uk')),
  wait_band text NOT NULL DEFAULT 'unknown',
  wait_note text,
  wait_stated_on date,
  -- Towpath's own facts (directory guide 4.1), each checked by the words of service-record.ts before it is written.
  first_contact jsonb NOT NULL DEFAULT '{}',
  safe_contact jsonb NOT NULL DEFAULT '{}',
  open_to jsonb NOT NULL DEFAULT '{}',
  checked_on date,
  checked_by text,
  check_source text,
  next_check_due date,
  last_failed_check date,
  content_digest text NOT NULL,
  missing_fetches integer NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (feed_id, source_id)
);
CREATE INDEX service_organisation ON directory.service (organisation_id);

-- Each record as its source gave it. It may hold an address that must not be shown, so the application writes and never reads.
CREATE TABLE directory.source_record (
  service_id uuid PRIMARY KEY REFERENCES directory.service ON DELETE CASCADE,
  raw jsonb NOT NULL
);
CREATE FUNCTION directory.keep_source_records(records jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = directory, pg_temp AS $$
  INSERT INTO source_record SELECT * FROM jsonb_populate_recordset(NULL::source_record, records)
  ON CONFLICT (service_id) DO UPDATE SET raw = excluded.raw
$$;

CREATE TABLE directory.location (
  id uuid PRIMARY KEY,
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  source_id text NOT NULL,
  location_type text NOT NULL CHECK (location_type IN ('physical', 'postal', 'virtual')),
  name text,
  description text,
  transport text,
  access_notes text,
  -- What pages, API, map, export and index may say of where this is (directory guide 4.3).
  address_level text NOT NULL DEFAULT 'public' CHECK (address_level IN ('public', 'district', 'phone_for_address', 'hidden')),
  level_reason text,
  level_set_by text,
  level_review_on date,
  town text,
  outcode text,
  council_code text,
  council_name text
);
CREATE INDEX location_service ON directory.location (service_id);

-- The exact address of a public location. One that may not be shown is never here: see exact_address_kept_apart.
CREATE TABLE directory.address (
  location_id uuid PRIMARY KEY REFERENCES directory.location ON DELETE CASCADE,
  address_1 text,
  address_2 text,
  city text,
  county text,
  postcode text,
  country text NOT NULL DEFAULT 'GB',
  latitude double precision,
  longitude double precision
);

CREATE TABLE directory.exact_address_kept_apart (
  location_id uuid PRIMARY KEY REFERENCES directory.location ON DELETE CASCADE,
  address jsonb NOT NULL
);
CREATE TABLE directory.exact_address_reading (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  location_id uuid NOT NULL,
  read_by text NOT NULL,
  reason text NOT NULL,
  read_at timestamptz NOT NULL DEFAULT now()
);

-- The only ways in and out: the application role has no right on the table itself.
CREATE FUNCTION directory.keep_exact_address(location uuid, exact jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = directory, pg_temp AS $$
  INSERT INTO exact_address_kept_apart VALUES (location, exact)
  ON CONFLICT (location_id) DO UPDATE SET address = excluded.address
$$;
CREATE FUNCTION directory.read_exact_address(location uuid, reader text, why text) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = directory, pg_temp AS $$
  INSERT INTO exact_address_reading (location_id, read_by, reason) VALUES (location, reader, why);
  SELECT address FROM exact_address_kept_apart WHERE location_id = location
$$;

CREATE TABLE directory.phone (
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  position smallint NOT NULL,
  number text NOT NULL,
  use text NOT NULL CHECK (use IN ('ring', 'text', 'relay', 'fax')),
  label text,
  extension text,
  PRIMARY KEY (service_id, position)
);

CREATE TABLE directory.schedule (
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  position smallint NOT NULL,
  location_id uuid REFERENCES directory.location ON DELETE CASCADE,
  -- 1 Monday to 7 Sunday, local time in Europe/London; closes_at of 24:00 is midnight at the end of the day.
  weekday smallint CHECK (weekday BETWEEN 1 AND 7),
  opens_at text,
  closes_at text,
  note text,
  PRIMARY KEY (service_id, position)
);

CREATE TABLE directory.cost_option (
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  position smallint NOT NULL,
  term text,
  amount_pence integer,
  note text,
  PRIMARY KEY (service_id, position)
);

CREATE TABLE directory.service_area (
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  position smallint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('council', 'region', 'nation', 'uk', 'described')),
  code text,
  name text NOT NULL,
  -- Where the claim comes from: the record itself, or the area given to its feed.
  origin text NOT NULL CHECK (origin IN ('record', 'feed')),
  PRIMARY KEY (service_id, position)
);

-- Attributes of Open Referral: one term of one facet of the taxonomy in content/.
CREATE TABLE directory.attribute (
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  facet text NOT NULL,
  term text NOT NULL,
  -- "suggested" was read from the text by rule and waits for a steward's agreement.
  standing text NOT NULL CHECK (standing IN ('stated', 'suggested')),
  PRIMARY KEY (service_id, facet, term)
);

CREATE TABLE directory.trauma_claim (
  service_id uuid NOT NULL REFERENCES directory.service ON DELETE CASCADE,
  position smallint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('self_declared', 'network_checked', 'accredited')),
  statement text NOT NULL,
  meaning text NOT NULL,
  assessor text,
  stated_on date NOT NULL,
  expires_on date,
  evidence_url text,
  PRIMARY KEY (service_id, position)
);

-- What the public may see, written by one serialiser only. Pages, index, API and exports read this and no table above.
CREATE TABLE directory.published_service (
  id uuid PRIMARY KEY REFERENCES directory.service ON DELETE CASCADE,
  record jsonb NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now()
);
-- One number that rises with each change of what is published, so that every process knows when its index is old.
CREATE SEQUENCE directory.edition;

CREATE TABLE directory.import_run (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  feed_id uuid NOT NULL REFERENCES directory.feed ON DELETE CASCADE,
  started_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  complete boolean NOT NULL DEFAULT false,
  records_in integer NOT NULL DEFAULT 0,
  published integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  quarantined integer NOT NULL DEFAULT 0,
  withdrawn integer NOT NULL DEFAULT 0
);
CREATE TABLE directory.quarantined_record (
  run_id uuid NOT NULL REFERENCES directory.import_run ON DELETE CASCADE,
  position integer NOT NULL,
  source_id text,
  name text,
  reason text NOT NULL,
  raw jsonb,
  PRIMARY KEY (run_id, position)
);

CREATE TABLE directory.problem_report (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  service_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('line_dead', 'details_wrong', 'did_not_help')),
  words text,
  reported_on date NOT NULL,
  answered_at timestamptz
);
CREATE INDEX problem_report_open ON directory.problem_report (service_id) WHERE answered_at IS NULL;
