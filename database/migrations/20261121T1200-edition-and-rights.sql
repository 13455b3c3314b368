-- The edition is a row, not a sequence: it moves with the transaction that changed what is published, so nobody can
-- read the new number and the old records together.
DROP SEQUENCE directory.edition;
CREATE TABLE directory.edition (n bigint NOT NULL);
INSERT INTO directory.edition VALUES (1);

-- Functions are everybody's until that is taken away. Exact addresses are read by nobody but the owner until people
-- sign in and a role may.
REVOKE EXECUTE ON FUNCTION
  directory.keep_exact_address(uuid, jsonb),
  directory.read_exact_address(uuid, text, text),
  directory.keep_source_records(jsonb)
FROM PUBLIC;

