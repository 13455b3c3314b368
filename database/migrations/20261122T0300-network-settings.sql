-- What this network is called, how it looks and how people reach it. One row at most; without it the usual words stand.
CREATE TABLE platform.site (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  name text NOT NULL CHECK (name <> ''),
  -- Seen in tabs, above pages and in subjects: it names no need.
  short_name text NOT NULL CHECK (short_name <> ''),
  about text,
  email text,
  post text,
  phone text,
  look text NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT now()
);
