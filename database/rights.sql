-- Run after every migration, when the application has been given every table: what it must not read is taken away again.
REVOKE ALL ON directory.exact_address_kept_apart, directory.exact_address_reading, directory.source_record FROM towpath_app;
-- A record in quarantine is kept as it came, and may hold an address that must not be shown.
REVOKE SELECT, UPDATE ON directory.quarantined_record FROM towpath_app;
GRANT SELECT (run_id, position, source_id, name, reason) ON directory.quarantined_record TO towpath_app;
GRANT EXECUTE ON FUNCTION directory.keep_exact_address(uuid, jsonb), directory.keep_source_records(jsonb) TO towpath_app;
-- What was signed stays as it was signed. The name of a signatory who closes their account can go.
REVOKE UPDATE, DELETE ON network.signing, network.signed_commitment, network.pledge_override FROM towpath_app;
GRANT UPDATE (signer_person_id, signer_name, signer_role, authority_from) ON network.signing TO towpath_app;
GRANT UPDATE (ended_on, set_by) ON network.pledge_override TO towpath_app;
-- What was done is written and read, and never changed (a trigger refuses the owner as well).
REVOKE UPDATE, DELETE, TRUNCATE ON people.audit_entry FROM towpath_app;
-- What people told us stays as they told it: it is answered or set aside, and nobody changes or takes away their words.
REVOKE INSERT, UPDATE, DELETE ON guidance.how_it_felt, directory.problem_report FROM towpath_app;
GRANT INSERT (about, of, felt, words, said_on, answer_key), UPDATE (state, answer, answered_at)
  ON guidance.how_it_felt TO towpath_app;
GRANT INSERT (service_id, kind, words, reported_on), UPDATE (answered_at) ON directory.problem_report TO towpath_app;
GRANT EXECUTE ON FUNCTION directory.forget_reports_of_gone_services(uuid[]) TO towpath_app;
-- Words of a question go when they were kept long enough, which changes the row; a complaint keeps its number, words and days.
REVOKE DELETE ON network.hub_question FROM towpath_app;
REVOKE UPDATE ON people.data_complaint FROM towpath_app;
GRANT UPDATE (person_id, reply_to, answered_at, outcome) ON people.data_complaint TO towpath_app;
REVOKE INSERT, DELETE ON directory.edition FROM towpath_app;
