-- News of hubs by e-mail, for who asked for it. Not wanting it is no row at all.
CREATE TABLE network.news_by_email (
  person_id uuid PRIMARY KEY,
  how_often text NOT NULL CHECK (how_often IN ('week', 'month')),
  -- Stands in every message. Whoever has it can end these messages and nothing else; 122 random bits.
  stop_code uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  -- News up to here was sent, or was there before they asked.
  told_until timestamptz NOT NULL,
  demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE network.news_by_email_hub (
  person_id uuid NOT NULL REFERENCES network.news_by_email ON DELETE CASCADE,
  hub_id uuid NOT NULL REFERENCES network.hub ON DELETE CASCADE,
  PRIMARY KEY (person_id, hub_id)
);
CREATE INDEX news_by_email_hub_hub ON network.news_by_email_hub (hub_id);
