-- How many people an organisation invited in a day, and who ended its last lead, are read from the trail, where nothing is
-- given back or taken out.
CREATE INDEX audit_entry_invited ON people.audit_entry ((details->>'organisation'), at) WHERE deed = 'invite';
CREATE INDEX audit_entry_last_lead ON people.audit_entry (about_id) WHERE deed = 'end_organisation_person';
CREATE INDEX invitation_by ON people.invitation (invited_by);
CREATE INDEX invitation_organisation ON people.invitation (organisation_id);
