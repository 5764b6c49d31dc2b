-- A place with all that lies in it is found by how its code begins, whatever the database sorts by.

CREATE INDEX fund_properties_by_place ON fund_properties (code COLLATE "C", stream_id, seq) WHERE dimension = 'place' AND side = 'to';
