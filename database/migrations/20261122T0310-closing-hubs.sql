-- A hub that closed keeps its row and its address, so that an old link says what happened.
ALTER TABLE network.hub ADD ended_on date;
