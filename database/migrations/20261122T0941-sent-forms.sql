-- Forms that made something, so that one that is sent twice makes one thing. Forgotten after a day.
CREATE TABLE platform.sent_form (
  -- A digest of the number that the form was drawn with and of all that was sent. Neither can be read from it.
  mark bytea PRIMARY KEY,
  -- What the first sending made, as far as the second has to lead there: a part of an address.
  made text NOT NULL DEFAULT '',
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sent_form_at ON platform.sent_form (at);
