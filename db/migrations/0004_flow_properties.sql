-- What a source says of a flow beyond the fields that every record has, such as both ends' countries, years and plans.

ALTER TABLE fund_flows ADD COLUMN properties text NOT NULL DEFAULT '';
COMMENT ON COLUMN fund_flows.properties IS 'As on the ledger: key=value pairs joined by semicolons; empty: none. Taken apart in fund_properties.';

CREATE TABLE fund_properties (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  side         text NOT NULL,
  dimension    text NOT NULL,
  code         text NOT NULL,
  share        numeric,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq, side, dimension, code)
);
CREATE INDEX fund_properties_by_code ON fund_properties (dimension, code, side, stream_id, seq);
CREATE INDEX fund_properties_by_block ON fund_properties (chain_id, block_number);
COMMENT ON TABLE fund_properties IS 'Derived: the properties of each flow, taken apart. Those of a record whose text is not in the canonical form are not here.';
COMMENT ON COLUMN fund_properties.side IS 'from or to: of the giving or the getting end; flow: of the flow itself.';
COMMENT ON COLUMN fund_properties.share IS 'Percent of the amount; null: the whole, or not told.';

CREATE INDEX programmes_by_ref ON programmes (stream_id, ref);
