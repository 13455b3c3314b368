-- Places that an operator imported. Nothing here is shipped; without it the lookup answers from its built-in list.
CREATE TABLE directory.place_source (
  shape text PRIMARY KEY CHECK (shape IN ('postcodes', 'outcodes', 'sectors', 'places', 'councils', 'boundaries')),
  title text NOT NULL,
  edition text NOT NULL,
  licence text NOT NULL,
  attribution text NOT NULL,
  digest text NOT NULL,
  rows_read integer NOT NULL,
  rows_kept integer NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now(),
  bt_agreed_by text
);

CREATE TABLE directory.place_postcode (
  postcode text COLLATE "C" PRIMARY KEY,
  lat double precision,
  lng double precision,
  council_code text,
  ward_code text,
  region_code text,
  nation text,
  deprivation_rank integer,
  ended boolean NOT NULL
);

-- A half may come from a file of its own and from the postcodes: both are kept, and the one that rests on more points speaks.
CREATE TABLE directory.place_outcode (
  outcode text COLLATE "C" NOT NULL,
  source text NOT NULL CHECK (source IN ('postcodes', 'outcodes')),
  lat double precision NOT NULL,
  lng double precision NOT NULL,
  postcodes integer,
  points integer,
  r90_km double precision,
  council_codes text[] NOT NULL,
  council_names text[] NOT NULL,
  region_code text,
  nation text,
  town text,
  ended boolean NOT NULL,
  PRIMARY KEY (outcode, source)
);
CREATE TABLE directory.place_sector (
  sector text COLLATE "C" NOT NULL,
  source text NOT NULL CHECK (source IN ('postcodes', 'sectors')),
  lat double precision NOT NULL,
  lng double precision NOT NULL,
  postcodes integer,
  points integer,
  r90_km double precision,
  council_codes text[] NOT NULL,
  ended boolean NOT NULL,
  PRIMARY KEY (sector, source)
);

-- "Folded" is how names are compared: no accents, lower case, hyphens and Saint evened out.
CREATE TABLE directory.place_name (
  id text PRIMARY KEY,
  name text NOT NULL,
  folded text COLLATE "C" NOT NULL,
  other_name text,
  other_folded text COLLATE "C",
  type text NOT NULL,
  lat double precision NOT NULL,
  lng double precision NOT NULL,
  extent_km double precision,
  outcode text,
  district text,
  county text,
  region_code text,
  nation text
);
CREATE INDEX place_name_folded ON directory.place_name (folded);
CREATE INDEX place_name_other_folded ON directory.place_name (other_folded) WHERE other_folded IS NOT NULL;
CREATE INDEX place_name_alike ON directory.place_name USING gin (folded gin_trgm_ops);

CREATE TABLE directory.place_council (
  id text PRIMARY KEY,
  gss_code text,
  name text NOT NULL,
  nation text,
  region_code text,
  kind text NOT NULL,
  county_id text,
  combined_id text,
  folded_names text[] NOT NULL,
  former_codes text[] NOT NULL,
  replaced_by text[] NOT NULL,
  current boolean NOT NULL,
  lat double precision,
  lng double precision,
  area_km2 double precision
);
CREATE INDEX place_council_names ON directory.place_council USING gin (folded_names);

CREATE TABLE directory.place_boundary (
  code text PRIMARY KEY,
  name text NOT NULL,
  polygons jsonb NOT NULL
);
