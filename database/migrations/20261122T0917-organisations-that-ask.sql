-- The day on which it asked to belong, for the first time or to come back: its hub reads since when it waits.
ALTER TABLE network.organisation ADD COLUMN asked_on date;
UPDATE network.organisation SET asked_on = checked_on WHERE state = 'asked';
