-- What other figures are divided by: population and GDP, as editions of sources state them.

CREATE TABLE reference_figures (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  record_index integer NOT NULL DEFAULT 0,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  measure      text NOT NULL,
  country      text NOT NULL,
  year         integer NOT NULL,
  value        numeric NOT NULL,
  decimals     integer NOT NULL,
  currency     text,
  prices       text,
  price_year   integer,
  conversion   text,
  corrects     bigint,
  ref          text NOT NULL,
  edition      text NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX reference_figures_by_seq ON reference_figures (stream_id, seq, chain_id);
CREATE INDEX reference_figures_by_country ON reference_figures (stream_id, country, year);
CREATE INDEX reference_figures_by_corrected ON reference_figures (stream_id, corrects) WHERE corrects IS NOT NULL;
COMMENT ON TABLE reference_figures IS 'The facts: one row per reference figure recorded on the ledger. Append-only; what a later edition states is a new row that names the one it replaces.';
COMMENT ON COLUMN reference_figures.measure IS 'POPULATION (persons) or GDP (units of the currency).';
COMMENT ON COLUMN reference_figures.country IS 'By three-letter code, codes withdrawn from ISO 3166-1 included.';
COMMENT ON COLUMN reference_figures.value IS 'Persons, or units of the currency; above 0.';
COMMENT ON COLUMN reference_figures.decimals IS 'Digits after the point that the ledger writes the value with.';
COMMENT ON COLUMN reference_figures.currency IS 'Code of ISO 4217; null: not of money.';
COMMENT ON COLUMN reference_figures.prices IS 'CURRENT (of the year itself) or CONSTANT (of price_year); null: not of money.';
COMMENT ON COLUMN reference_figures.price_year IS 'The year whose prices are used for all; null unless they are constant.';
COMMENT ON COLUMN reference_figures.conversion IS 'EXCHANGE_RATES or PURCHASING_POWER; null: not converted, or not of money.';
COMMENT ON COLUMN reference_figures.corrects IS 'Number of the record of the same stream that this one replaces; null: none.';
COMMENT ON COLUMN reference_figures.ref IS 'The source''s own identifier.';
COMMENT ON COLUMN reference_figures.edition IS 'Which edition of the source states the figure.';
COMMENT ON COLUMN reference_figures.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';
