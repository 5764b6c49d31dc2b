-- Carbon credits: what was issued, and what became of it.

CREATE TABLE credit_projects (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  number       integer NOT NULL,
  id           text NOT NULL,
  stream_id    text NOT NULL,
  ref          text NOT NULL,
  name         text NOT NULL,
  developer    integer,
  country      text,
  project_type text NOT NULL,
  protocol     text NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, contract, number)
);
CREATE INDEX credit_projects_by_id ON credit_projects (id);
CREATE INDEX credit_projects_by_ref ON credit_projects (ref);
COMMENT ON TABLE credit_projects IS 'Projects that credits are issued for, as declared on the ledger.';
COMMENT ON COLUMN credit_projects.id IS 'Name of the project in the API: chain, contract and number.';
COMMENT ON COLUMN credit_projects.ref IS 'The registry''s own identifier.';
COMMENT ON COLUMN credit_projects.developer IS 'Number of the organisation; null: not told.';
COMMENT ON COLUMN credit_projects.country IS 'Host country by its three-letter code; null: not told.';

CREATE TABLE credit_records (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  record_index integer NOT NULL DEFAULT 0,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  kind         text NOT NULL,
  year         integer,
  project      text NOT NULL,
  vintage      integer,
  quantity     bigint NOT NULL,
  serial_block text,
  first_serial bigint,
  last_serial  bigint,
  date         date,
  use          text,
  country      text,
  holder       integer,
  receiver     integer,
  corrects     bigint,
  ref          text NOT NULL,
  purpose      text NOT NULL,
  properties   text NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX credit_records_by_seq ON credit_records (stream_id, seq, chain_id);
CREATE INDEX credit_records_by_serial ON credit_records (serial_block, first_serial) WHERE serial_block IS NOT NULL;
CREATE INDEX credit_records_by_corrected ON credit_records (stream_id, corrects) WHERE corrects IS NOT NULL;
CREATE INDEX credit_records_by_project ON credit_records (project, vintage, date, stream_id, seq);
CREATE INDEX credit_records_by_date ON credit_records (date, stream_id, seq);
CREATE INDEX credit_records_by_quantity ON credit_records (quantity, stream_id, seq);
CREATE INDEX credit_records_by_holder ON credit_records (holder, date, stream_id, seq);
CREATE INDEX credit_records_by_receiver ON credit_records (receiver, date, stream_id, seq);
CREATE INDEX credit_records_by_ref ON credit_records (ref);
COMMENT ON TABLE credit_records IS 'The facts: one row per record of carbon credits on the ledger. Append-only; a correction is a new row.';
COMMENT ON COLUMN credit_records.kind IS 'issuance, transfer, retirement, cancellation, buffer, release, export, authorisation, adjustment_added or adjustment_subtracted.';
COMMENT ON COLUMN credit_records.year IS 'Year that the publisher counts the record under; null: not told.';
COMMENT ON COLUMN credit_records.vintage IS 'Year in which the emissions were reduced or removed; null: not told.';
COMMENT ON COLUMN credit_records.quantity IS 'Whole credits, one tonne of CO2 equivalent each.';
COMMENT ON COLUMN credit_records.serial_block IS 'What the registry writes before the serials; null: no serials are told.';
COMMENT ON COLUMN credit_records.first_serial IS 'Serials within the block, both ends included.';
COMMENT ON COLUMN credit_records.use IS 'What a retirement counts towards: voluntary, domestic or international; null: not told.';
COMMENT ON COLUMN credit_records.country IS 'The country that authorises or adjusts; of a retirement the country whose target it counts towards.';
COMMENT ON COLUMN credit_records.holder IS 'Number of the organisation in whose account the credits are; null: not told, or left out as it may be a person.';
COMMENT ON COLUMN credit_records.receiver IS 'Number of the organisation that gets them, or on whose behalf they are retired; null as above.';
COMMENT ON COLUMN credit_records.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE credit_corrections (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  by_seq       bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq)
);
COMMENT ON TABLE credit_corrections IS 'Derived: which record of credits replaced which, and since which block.';

CREATE TABLE credit_totals (
  chain_id        bigint NOT NULL,
  stream_id       text NOT NULL,
  kind            text NOT NULL,
  project         text NOT NULL,
  vintage         integer,
  year            integer,
  holder          integer,
  receiver        integer,
  use             text,
  quantity        numeric NOT NULL,
  records         bigint NOT NULL,
  without_serials bigint NOT NULL
);
CREATE UNIQUE INDEX credit_totals_key ON credit_totals
  (chain_id, stream_id, kind, project, vintage, year, holder, receiver, use) NULLS NOT DISTINCT;
CREATE INDEX credit_totals_by_project ON credit_totals (project);
COMMENT ON TABLE credit_totals IS 'Derived: sums of the records of credits that no other replaced, at the indexed head.';
COMMENT ON COLUMN credit_totals.without_serials IS 'How many of the records tell no serials, so that double use can''t be seen in them.';

CREATE TABLE credit_flags (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  flag         text NOT NULL,
  detail       text NOT NULL,
  other_seq    bigint,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq, flag)
);
COMMENT ON TABLE credit_flags IS 'Derived: what the checks of each record found. Flags inform and change no total.';
COMMENT ON COLUMN credit_flags.flag IS 'double_issuance, double_retirement, quantity_differs, future_date or unreadable_properties.';
COMMENT ON COLUMN credit_flags.other_seq IS 'The earlier record of the stream that has the serials; null for flags that need none.';
