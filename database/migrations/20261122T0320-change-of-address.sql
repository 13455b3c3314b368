-- Somebody asks to sign in with another address: the new one confirms, the old one can stop it, also afterwards. Both
-- links are kept as SHA-256 only. The row goes when it can be stopped no longer.
CREATE TABLE people.address_change (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES people.account ON DELETE CASCADE,
  old_email text NOT NULL,
  new_email text NOT NULL CHECK (new_email = lower(new_email)),
  confirm_digest bytea NOT NULL UNIQUE,
  stop_digest bytea NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  stopped_at timestamptz
);
CREATE INDEX address_change_account ON people.address_change (account_id);
