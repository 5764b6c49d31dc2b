-- Greenhouse gases: what countries, organisations and facilities are said to emit, and who verified it.

CREATE TABLE emission_actors (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  number       integer NOT NULL,
  stream_id    text NOT NULL,
  kind         text NOT NULL,
  country      text,
  owner        integer,
  ref          text NOT NULL,
  name         text NOT NULL,
  place        text NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, contract, number)
);
CREATE INDEX emission_actors_by_name ON emission_actors (name, stream_id, number);
COMMENT ON TABLE emission_actors IS 'Actors that have neither a country''s code nor a number in the registry, as declared on the ledger: areas without a code, groups, facilities.';
COMMENT ON COLUMN emission_actors.kind IS 'COUNTRY (an area without a code), GROUP or FACILITY.';
COMMENT ON COLUMN emission_actors.country IS 'Three-letter code of the country that it lies in; null: in no one country.';
COMMENT ON COLUMN emission_actors.owner IS 'Number of the organisation that owns it; null: not specified.';
COMMENT ON COLUMN emission_actors.place IS 'Where in the country, in the source''s own words; may be empty.';

CREATE TABLE emission_reports (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  record_index integer NOT NULL DEFAULT 0,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  actor_kind   text NOT NULL,
  country      text,
  actor        integer,
  year         integer NOT NULL,
  basis        text NOT NULL,
  total        numeric,
  period_from  date,
  period_to    date,
  evidence     bytea,
  corrects     bigint,
  ref          text NOT NULL,
  parts        text NOT NULL,
  memo         text NOT NULL,
  properties   text NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX emission_reports_by_seq ON emission_reports (stream_id, seq, chain_id);
CREATE INDEX emission_reports_by_country ON emission_reports (country, year, stream_id, seq);
CREATE INDEX emission_reports_by_actor ON emission_reports (actor, year, stream_id, seq) WHERE actor IS NOT NULL;
CREATE INDEX emission_reports_by_year ON emission_reports (year, stream_id, seq);
CREATE INDEX emission_reports_by_total ON emission_reports (total, stream_id, seq);
CREATE INDEX emission_reports_by_ref ON emission_reports (ref);
COMMENT ON TABLE emission_reports IS 'The facts: one row per report of emissions recorded on the ledger. Append-only; a restatement is a new row.';
COMMENT ON COLUMN emission_reports.actor_kind IS 'COUNTRY, GROUP, ORGANISATION or FACILITY. Groups are never added to anything: their members have reports of their own.';
COMMENT ON COLUMN emission_reports.country IS 'A country''s own three-letter code, withdrawn ones included, or where a facility stands; null: not specified.';
COMMENT ON COLUMN emission_reports.actor IS 'Number of an organisation, or of another actor as declared; null: the country says it.';
COMMENT ON COLUMN emission_reports.year IS 'The year that the figure is counted under.';
COMMENT ON COLUMN emission_reports.basis IS 'What the figure stands on: gas/unit/mass of/decimals/warming potentials/land use/accounting/reporter/scope/category/coverage, as in CO2/KTN/CARBON/0/0/WITHOUT/TERRITORIAL/INDEPENDENT/NONE/0/FOSSIL. Figures on different bases are never added up as they stand.';
COMMENT ON COLUMN emission_reports.total IS 'In the unit of the basis; null where the report states no total.';
COMMENT ON COLUMN emission_reports.period_from IS 'First day of the period; null: the calendar year.';
COMMENT ON COLUMN emission_reports.evidence IS 'SHA-256 of what the figure rests on; null: none is given.';
COMMENT ON COLUMN emission_reports.parts IS 'What the total is made of, in the unit of the basis: category=amount pairs joined by semicolons, unknown for what is not told.';
COMMENT ON COLUMN emission_reports.memo IS 'What stands outside the total, such as international bunkers, in the same form.';
COMMENT ON COLUMN emission_reports.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE emission_verifications (
  chain_id         bigint NOT NULL,
  block_number     bigint NOT NULL,
  log_index        integer NOT NULL,
  record_index     integer NOT NULL DEFAULT 0,
  tx_index         integer NOT NULL,
  stream_id        text NOT NULL,
  seq              bigint NOT NULL,
  ref              text NOT NULL,
  report_stream_id text NOT NULL,
  report_seq       bigint NOT NULL,
  verifier         integer NOT NULL,
  assurance        text NOT NULL,
  opinion          text NOT NULL,
  date             date,
  evidence         bytea,
  statement        text NOT NULL,
  record_hash      bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX emission_verifications_by_seq ON emission_verifications (stream_id, seq, chain_id);
CREATE INDEX emission_verifications_by_report ON emission_verifications (report_stream_id, report_seq);
COMMENT ON TABLE emission_verifications IS 'The facts: one row per statement that somebody verified a report. They count in no total.';
COMMENT ON COLUMN emission_verifications.verifier IS 'Number of the organisation that verified.';
COMMENT ON COLUMN emission_verifications.assurance IS 'NOT_TOLD, LIMITED or REASONABLE.';
COMMENT ON COLUMN emission_verifications.opinion IS 'UNMODIFIED, QUALIFIED, ADVERSE or DISCLAIMER.';
COMMENT ON COLUMN emission_verifications.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE emission_corrections (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  by_seq       bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq)
);
COMMENT ON TABLE emission_corrections IS 'Derived: which report was restated by which, and since which block.';
