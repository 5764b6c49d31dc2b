-- What a stream's records can be told apart by is looked up: counting its properties anew cost a second for 70,000 records.

CREATE TABLE fund_property_counts (
  chain_id  bigint NOT NULL,
  stream_id text NOT NULL,
  dimension text NOT NULL,
  code      text NOT NULL,
  records   bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, dimension, code)
);
COMMENT ON TABLE fund_property_counts IS 'Derived: how many records of a stream tell a code of a dimension at one end or both; those that were corrected count too.';

INSERT INTO fund_property_counts (chain_id, stream_id, dimension, code, records)
SELECT chain_id, stream_id, dimension, code, count(DISTINCT seq) FROM fund_properties WHERE side IN ('from', 'to') GROUP BY 1, 2, 3, 4;
