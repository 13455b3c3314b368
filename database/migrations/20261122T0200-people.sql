-- People: accounts and how they sign in, what they may do, invitations, and what was done.
-- The tables of sign-in have the shape that the sign-in library asks for, under our own words (src/people/sign-in).
CREATE SCHEMA people;

CREATE TABLE people.account (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL,
  -- Always in small letters.
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  two_factor_enabled boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  -- Whoever is shut out is signed out everywhere by the next request.
  disabled_at timestamptz
);

-- A human. Everything that the network knows of somebody points here, never at the account.
CREATE TABLE people.person (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL UNIQUE REFERENCES people.account ON DELETE CASCADE,
  name text NOT NULL CHECK (name <> ''),
  joined_at timestamptz NOT NULL,
  demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE people.sign_in (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES people.account ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- The library has a place for an address; none is ever kept (safety guide 4.3).
  ip_address text CHECK (ip_address IS NULL OR ip_address = ''),
  -- "Firefox on Android", for the list of sign-ins; never the whole of what a browser says.
  user_agent text,
  method text NOT NULL DEFAULT 'link' CHECK (method IN ('link', 'passkey', 'other', 'invitation')),
  -- Begun here; a proof of a second factor makes a new row that keeps it.
  began_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  second_factor_at timestamptz
);
CREATE INDEX sign_in_account ON people.sign_in (account_id);

CREATE TABLE people.sign_in_method (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  owner_id uuid NOT NULL REFERENCES people.account ON DELETE CASCADE,
  subject text NOT NULL,
  provider_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_method_owner ON people.sign_in_method (owner_id);

CREATE TABLE people.proof (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX proof_identifier ON people.proof (identifier);
CREATE INDEX proof_expires ON people.proof (expires_at);

CREATE TABLE people.second_factor (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES people.account ON DELETE CASCADE,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean,
  failed_verification_count integer DEFAULT 0,
  locked_until timestamptz
);
CREATE INDEX second_factor_account ON people.second_factor (account_id);

CREATE TABLE people.passkey (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES people.account ON DELETE CASCADE,
  name text,
  public_key text NOT NULL,
  credential_id text NOT NULL UNIQUE,
  counter integer NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  aaguid text,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX passkey_account ON people.passkey (account_id);

-- Tries of one kind for one account or address, which is kept as a keyed digest. A pause grows with each and ends by itself.
CREATE TABLE people.tries (
  key text PRIMARY KEY,
  count integer NOT NULL,
  last_at timestamptz NOT NULL,
  pause_until timestamptz
);

-- A code from an app counts once.
CREATE TABLE people.code_used (
  account_id uuid NOT NULL REFERENCES people.account ON DELETE CASCADE,
  digest text NOT NULL,
  used_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, digest)
);

CREATE TABLE people.role_grant (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people.person ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('member', 'organisation_lead', 'hub_coordinator', 'trainer', 'moderator', 'network_administrator', 'commissioner')),
  hub_id uuid,
  organisation_id uuid,
  given_by uuid,
  given_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (person_id, role, hub_id, organisation_id),
  CHECK (hub_id IS NULL OR organisation_id IS NULL),
  CHECK (role <> 'organisation_lead' OR organisation_id IS NOT NULL),
  CHECK (role <> 'hub_coordinator' OR hub_id IS NOT NULL),
  CHECK (role NOT IN ('member', 'network_administrator', 'commissioner') OR (hub_id IS NULL AND organisation_id IS NULL))
);

CREATE TABLE people.invitation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  email text NOT NULL CHECK (email = lower(email)),
  -- SHA-256 of the token in the link.
  token_digest bytea NOT NULL UNIQUE,
  role text NOT NULL,
  hub_id uuid,
  organisation_id uuid,
  note text,
  -- Null when it was made on the command line.
  invited_by uuid,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
CREATE INDEX invitation_email ON people.invitation (email);

-- What was done, by whom, to what. No column for words that somebody typed.
CREATE SEQUENCE people.audit_number;
CREATE TABLE people.audit_entry (
  number bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  person_id uuid,
  who text NOT NULL,
  deed text NOT NULL CHECK (deed ~ '^[a-z]+(_[a-z]+)*$'),
  about text,
  about_id text,
  hub_id uuid,
  details jsonb NOT NULL DEFAULT '{}',
  -- SHA-256 of the entry before and this one: a row that is changed or missing is noticed.
  chain bytea NOT NULL
);
CREATE INDEX audit_entry_at ON people.audit_entry (at);
CREATE INDEX audit_entry_person ON people.audit_entry (person_id);

CREATE FUNCTION people.audit_digest(before bytea, entry people.audit_entry) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(before || convert_to(concat_ws(E'\x1f', entry.number, extract(epoch FROM entry.at), coalesce(entry.person_id::text, '-'),
    entry.who, entry.deed, coalesce(entry.about, '-'), coalesce(entry.about_id, '-'), coalesce(entry.hub_id::text, '-'), entry.details::text), 'UTF8'))
$$;

CREATE FUNCTION people.chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before bytea;
BEGIN
  -- One after the other: the chain has one end. The number is taken under the lock, so that it is the order of the chain.
  PERFORM pg_advisory_xact_lock(7042030);
  NEW.number := nextval('people.audit_number');
  SELECT chain INTO before FROM people.audit_entry ORDER BY number DESC LIMIT 1;
  NEW.chain := people.audit_digest(coalesce(before, ''::bytea), NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_chain BEFORE INSERT ON people.audit_entry FOR EACH ROW EXECUTE FUNCTION people.chain_audit_entry();

CREATE FUNCTION people.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit entries are never changed or removed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE ON people.audit_entry FOR EACH ROW EXECUTE FUNCTION people.refuse_change();
CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON people.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION people.refuse_change();

-- Complaints about how data is handled: answered within 30 days (Data (Use and Access) Act 2025).
CREATE TABLE people.data_complaint (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  number bigint GENERATED ALWAYS AS IDENTITY,
  person_id uuid,
  reply_to text,
  words text NOT NULL,
  made_at timestamptz NOT NULL,
  answer_due_on date NOT NULL,
  answered_at timestamptz,
  outcome text
);

-- Mail, in the transaction that needs it; delivered from here until a mail server has accepted it.
CREATE TABLE platform.mail (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  -- One for each event: a second message about the same event is not written, and a repeat can be recognised.
  message_id text NOT NULL UNIQUE,
  kind text NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text NOT NULL,
  headers jsonb NOT NULL DEFAULT '{}',
  -- withheld: written so that two answers take the same work; never sent. late: a link in it has run out.
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'withheld', 'late')),
  worth_sending_until timestamptz,
  written_at timestamptz NOT NULL DEFAULT now(),
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamptz NOT NULL DEFAULT now(),
  last_problem text,
  sent_at timestamptz
);
CREATE INDEX mail_waiting ON platform.mail (next_try_at) WHERE state = 'waiting';
CREATE INDEX mail_written ON platform.mail (written_at);

-- When each scheduled deed was last done.
CREATE TABLE platform.job (
  name text PRIMARY KEY,
  last_done_at timestamptz,
  last_problem text,
  last_problem_at timestamptz
);
