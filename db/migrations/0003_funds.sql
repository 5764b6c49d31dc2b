CREATE TABLE programmes (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  number       integer NOT NULL,
  stream_id    text NOT NULL,
  ref          text NOT NULL,
  title        text NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, contract, number)
);
COMMENT ON TABLE programmes IS 'Funding windows, appeals and projects that flows point at, as declared on the ledger.';

CREATE TABLE fund_flows (
  chain_id         bigint NOT NULL,
  block_number     bigint NOT NULL,
  log_index        integer NOT NULL,
  record_index     integer NOT NULL DEFAULT 0,
  tx_index         integer NOT NULL,
  stream_id        text NOT NULL,
  seq              bigint NOT NULL,
  kind             text NOT NULL,
  year             integer NOT NULL,
  country          text,
  currency         text NOT NULL,
  amount           numeric NOT NULL,
  usd              numeric,
  value_date       date,
  rate_date        date,
  provider         integer,
  receiver         integer,
  programme        integer,
  parent_stream_id text,
  parent_seq       bigint,
  corrects         bigint,
  ref              text NOT NULL,
  title            text NOT NULL,
  sector           text NOT NULL,
  record_hash      bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX fund_flows_by_seq ON fund_flows (stream_id, seq, chain_id);
CREATE INDEX fund_flows_by_parent ON fund_flows (parent_stream_id, parent_seq) WHERE parent_seq IS NOT NULL;
CREATE INDEX fund_flows_by_country ON fund_flows (country, value_date, stream_id, seq);
CREATE INDEX fund_flows_by_provider ON fund_flows (provider, value_date, stream_id, seq);
CREATE INDEX fund_flows_by_receiver ON fund_flows (receiver, value_date, stream_id, seq);
CREATE INDEX fund_flows_by_date ON fund_flows (value_date, stream_id, seq);
CREATE INDEX fund_flows_by_usd ON fund_flows (usd, stream_id, seq);
CREATE INDEX fund_flows_by_ref ON fund_flows (ref);
COMMENT ON TABLE fund_flows IS 'The facts: one row per movement of money recorded on the ledger. Append-only; a correction is a new row.';
COMMENT ON COLUMN fund_flows.kind IS 'pledge, commitment, disbursement, expenditure, receipt, refund or write_off.';
COMMENT ON COLUMN fund_flows.year IS 'Year that the publisher counts the record under.';
COMMENT ON COLUMN fund_flows.country IS 'Recipient country or area by its three-letter code; null: not specified.';
COMMENT ON COLUMN fund_flows.amount IS 'In the original currency, exact.';
COMMENT ON COLUMN fund_flows.usd IS 'Value in US dollars, exact; null where no exchange rate is known.';
COMMENT ON COLUMN fund_flows.provider IS 'Number of the organisation that gives; null: not specified.';
COMMENT ON COLUMN fund_flows.receiver IS 'Number of the organisation that gets; null: not specified.';
COMMENT ON COLUMN fund_flows.corrects IS 'seq of the older record of this stream that this one replaces.';
COMMENT ON COLUMN fund_flows.ref IS 'The source''s own identifier.';
COMMENT ON COLUMN fund_flows.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE fund_corrections (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  by_seq       bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq)
);
COMMENT ON TABLE fund_corrections IS 'Derived: which record replaced which, and since which block.';

CREATE TABLE fund_totals (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  year        integer NOT NULL,
  country     text,
  provider    integer,
  receiver    integer,
  programme   integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_key ON fund_totals
  (chain_id, stream_id, kind, year, country, provider, receiver, programme) NULLS NOT DISTINCT;
COMMENT ON TABLE fund_totals IS 'Derived: sums of the records that no other replaced, at the indexed head.';
COMMENT ON COLUMN fund_totals.usd IS 'Sum of the known US dollar values.';
COMMENT ON COLUMN fund_totals.unknown_usd IS 'How many of records have no known US dollar value and so are missing from usd.';

CREATE TABLE fund_flags (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  flag         text NOT NULL,
  detail       text NOT NULL,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq, flag)
);
COMMENT ON TABLE fund_flags IS 'Derived: what the integrity checks found. Flags inform and change no total.';
COMMENT ON COLUMN fund_flags.flag IS 'future_date, date_against_reference, unknown_usd or undated.';
