-- What was promised: targets, and the documents in which countries state them.

CREATE TABLE target_actors (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  number       integer NOT NULL,
  stream_id    text NOT NULL,
  kind         text NOT NULL,
  country      text,
  organisation integer,
  ref          text NOT NULL,
  name         text NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, contract, number)
);
CREATE INDEX target_actors_by_organisation ON target_actors (organisation) WHERE organisation IS NOT NULL;
COMMENT ON TABLE target_actors IS 'Regions, cities and companies that targets point at, as declared on the ledger.';
COMMENT ON COLUMN target_actors.kind IS 'region, city, company or other.';
COMMENT ON COLUMN target_actors.organisation IS 'Its number in the registry of organisations; null: not registered.';
COMMENT ON COLUMN target_actors.ref IS 'The source''s own identifier.';
COMMENT ON COLUMN target_actors.name IS 'Empty where the source does not name it.';

CREATE TABLE targets (
  chain_id       bigint NOT NULL,
  block_number   bigint NOT NULL,
  log_index      integer NOT NULL,
  record_index   integer NOT NULL DEFAULT 0,
  tx_index       integer NOT NULL,
  stream_id      text NOT NULL,
  seq            bigint NOT NULL,
  kind           text,
  country        text,
  actor          integer,
  base_year      integer,
  target_year    integer,
  unit           text,
  decimals       integer NOT NULL,
  value          numeric,
  base_tonnes    numeric,
  conditionality text,
  gases          integer,
  sectors        text,
  words          text NOT NULL,
  corrects       bigint,
  ref            text NOT NULL,
  url            text NOT NULL,
  evidence       bytea,
  record_hash    bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX targets_by_seq ON targets (stream_id, seq, chain_id);
CREATE INDEX targets_by_country ON targets (country, target_year, stream_id, seq);
CREATE INDEX targets_by_actor ON targets (actor, stream_id, seq) WHERE actor IS NOT NULL;
CREATE INDEX targets_by_year ON targets ((coalesce(target_year, 9999)), stream_id, seq);
CREATE INDEX targets_by_ref ON targets (ref);
COMMENT ON TABLE targets IS 'The facts: one row per target recorded on the ledger. Null: unknown. Append-only; a correction is a new row.';
COMMENT ON COLUMN targets.kind IS 'base_year, fixed_level, baseline, intensity, trajectory, relative, policies, other_than_gases, net_zero, climate_neutral, ghg_neutral or none (the source says that nothing was promised).';
COMMENT ON COLUMN targets.country IS 'Whose target it is, or where the actor is, by its three-letter code.';
COMMENT ON COLUMN targets.actor IS 'Number of a declared actor; null: the country itself.';
COMMENT ON COLUMN targets.base_year IS 'What the target is measured against.';
COMMENT ON COLUMN targets.unit IS 'percent (below what it is measured against) or tonnes_co2e (a year); null: how much is unknown.';
COMMENT ON COLUMN targets.decimals IS 'Digits after the point that the ledger writes the value with.';
COMMENT ON COLUMN targets.base_tonnes IS 'Tonnes of CO2 equivalent in the base year, where the source says so.';
COMMENT ON COLUMN targets.conditionality IS 'unconditional, conditional, both or partly.';
COMMENT ON COLUMN targets.gases IS 'One bit each, from the lowest: CO2, CH4, N2O, HFCs, PFCs, SF6, NF3.';
COMMENT ON COLUMN targets.sectors IS 'all (with land use), all_but_land or part.';
COMMENT ON COLUMN targets.words IS 'The source''s own words beside what was understood of them, as key=value pairs joined by semicolons.';
COMMENT ON COLUMN targets.evidence IS 'Hash of a document that says so; null: none.';
COMMENT ON COLUMN targets.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE submissions (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  record_index integer NOT NULL DEFAULT 0,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  file_type    text NOT NULL,
  country      text NOT NULL,
  status       text,
  version      integer,
  date         date,
  party        text NOT NULL,
  title        text NOT NULL,
  language     text NOT NULL,
  file_name    text NOT NULL,
  corrects     bigint,
  ref          text NOT NULL,
  url          text NOT NULL,
  evidence     bytea,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX submissions_by_seq ON submissions (stream_id, seq, chain_id);
CREATE INDEX submissions_by_country ON submissions (country, date, stream_id, seq);
CREATE INDEX submissions_by_date ON submissions ((coalesce(date, '-infinity')), stream_id, seq);
CREATE INDEX submissions_by_ref ON submissions (ref);
COMMENT ON TABLE submissions IS 'The facts: one row per document in which a country says what it promises. Append-only; a correction, as when one is archived, is a new row.';
COMMENT ON COLUMN submissions.file_type IS 'ndc, addendum, translation or other.';
COMMENT ON COLUMN submissions.status IS 'active or archived; null: unknown.';
COMMENT ON COLUMN submissions.date IS 'Day of submission; null: unknown.';
COMMENT ON COLUMN submissions.party IS 'The country in the source''s own words.';
COMMENT ON COLUMN submissions.language IS 'In the source''s own words; empty: unknown.';
COMMENT ON COLUMN submissions.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE target_corrections (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  by_seq       bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq)
);
COMMENT ON TABLE target_corrections IS 'Derived: which target or submission replaced which, and since which block.';

CREATE TABLE target_checks (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  rule         text NOT NULL,
  outcome      text NOT NULL,
  detail       text NOT NULL,
  day          date,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq, rule)
);
COMMENT ON TABLE target_checks IS 'Derived: what the integrity checks say of each target. They inform and change nothing.';
COMMENT ON COLUMN target_checks.rule IS 'without_base, past_due, before_base or unreadable_words; a rule that does not apply to the target''s kind has no row.';
COMMENT ON COLUMN target_checks.outcome IS 'found, clear, or unknown where data is missing.';
COMMENT ON COLUMN target_checks.day IS 'The day that the target''s year was compared with: that up to which the source file speaks, else that of the block.';
