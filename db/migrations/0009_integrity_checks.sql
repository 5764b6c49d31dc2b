-- What the integrity checks find, kept up to date within each batch.

CREATE TABLE fund_findings (
  chain_id   bigint NOT NULL,
  stream_id  text NOT NULL,
  check_name text NOT NULL,
  subject    bigint NOT NULL,
  year       integer NOT NULL,
  state      text NOT NULL,
  size       numeric NOT NULL,
  expected   numeric,
  found      numeric,
  unit       text,
  topic      text,
  day        date,
  related    bigint,
  PRIMARY KEY (chain_id, stream_id, check_name, subject, year)
);
CREATE INDEX fund_findings_by_size ON fund_findings (stream_id, check_name, state, size DESC, subject DESC, year DESC);
CREATE INDEX fund_findings_by_subject ON fund_findings (stream_id, subject) WHERE state <> 'passed';
CREATE INDEX fund_findings_by_day ON fund_findings (stream_id, check_name, day) WHERE state = 'open';
COMMENT ON TABLE fund_findings IS 'Derived, at the indexed head: what each integrity check found of a record, or of an organisation up to a year.';
COMMENT ON COLUMN fund_findings.subject IS 'Number of the record in its stream; of more_out_than_in: number of the organisation.';
COMMENT ON COLUMN fund_findings.year IS 'Of more_out_than_in: the year up to which sums go. 0 for records.';
COMMENT ON COLUMN fund_findings.state IS 'failed, unknown or passed; of stale_pledge: open or followed. Of checks that look at single records, those that failed only.';
COMMENT ON COLUMN fund_findings.size IS 'US dollars at stake, by which lists are sorted; 0 where unknown.';
COMMENT ON COLUMN fund_findings.expected IS 'What should not be passed, in unit, such as the parent''s amount.';
COMMENT ON COLUMN fund_findings.found IS 'What there is instead, in unit, such as the sum of what follows from it.';
COMMENT ON COLUMN fund_findings.topic IS 'What the sums are of, such as to.cluster for shares.';
COMMENT ON COLUMN fund_findings.day IS 'Of stale_pledge: the day from which its age counts.';
COMMENT ON COLUMN fund_findings.related IS 'Of duplicate: the number of the earlier record.';

CREATE TABLE fund_check_counts (
  chain_id   bigint NOT NULL,
  stream_id  text NOT NULL,
  check_name text NOT NULL,
  state      text NOT NULL,
  count      bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, check_name, state)
);
COMMENT ON TABLE fund_check_counts IS 'Derived, at the indexed head: how many records or organisations each integrity check judged, and how.';
COMMENT ON COLUMN fund_check_counts.state IS 'As in fund_findings; of duplicate, judged counts all that could be compared, those that failed included.';

CREATE TABLE fund_party_years (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  party       integer NOT NULL,
  year        integer NOT NULL,
  in_usd      numeric NOT NULL,
  in_records  bigint NOT NULL,
  in_unknown  bigint NOT NULL,
  out_usd     numeric NOT NULL,
  out_records bigint NOT NULL,
  out_unknown bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, party, year)
);
COMMENT ON TABLE fund_party_years IS 'Derived, at the indexed head: what an organisation got and gave in a year, committed or paid; a payment that follows from a commitment between the same two is told once.';
COMMENT ON COLUMN fund_party_years.in_unknown IS 'Records of which no value in US dollars is known, or not which part is this organisation''s.';

CREATE INDEX fund_flows_by_reference ON fund_flows (stream_id, ref);
