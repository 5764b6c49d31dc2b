CREATE TABLE organisations (
  chain_id     bigint NOT NULL,
  number       integer NOT NULL,
  ref          text NOT NULL,
  name         text NOT NULL,
  kind         text NOT NULL,
  country      text,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  PRIMARY KEY (chain_id, number)
);
CREATE UNIQUE INDEX organisations_by_ref ON organisations (ref, chain_id);
CREATE INDEX organisations_by_name ON organisations (name, ref);
COMMENT ON TABLE organisations IS 'Parties to records and their publishers, as registered on the ledger.';
COMMENT ON COLUMN organisations.ref IS 'Unique in the registry; the id in the API.';
COMMENT ON COLUMN organisations.country IS 'ISO 3166-1 alpha-3; null for one of no single country.';
