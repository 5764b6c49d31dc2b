-- What grows with a ledger is summed, compared and noted when records come, so that a page costs what it shows.

-- The largest givers and recipients of a source, by an index.

CREATE TABLE fund_totals_by_provider_alone (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  provider    integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_provider_alone_key ON fund_totals_by_provider_alone (chain_id, stream_id, kind, provider) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_provider_alone_party ON fund_totals_by_provider_alone (provider, stream_id, kind);
CREATE INDEX fund_totals_by_provider_alone_largest ON fund_totals_by_provider_alone (stream_id, kind, usd DESC);
CREATE INDEX fund_totals_by_provider_alone_empty ON fund_totals_by_provider_alone (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_provider_alone IS 'Derived: fund_totals summed by stream, kind and the organisation that gives, over all years and countries.';

INSERT INTO fund_totals_by_provider_alone
  SELECT chain_id, stream_id, kind, provider, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals_by_pair GROUP BY 1, 2, 3, 4;

CREATE TABLE fund_totals_by_receiver_alone (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  receiver    integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_receiver_alone_key ON fund_totals_by_receiver_alone (chain_id, stream_id, kind, receiver) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_receiver_alone_party ON fund_totals_by_receiver_alone (receiver, stream_id, kind);
CREATE INDEX fund_totals_by_receiver_alone_largest ON fund_totals_by_receiver_alone (stream_id, kind, usd DESC);
CREATE INDEX fund_totals_by_receiver_alone_empty ON fund_totals_by_receiver_alone (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_receiver_alone IS 'Derived: fund_totals summed by stream, kind and the organisation that gets, over all years and countries.';

INSERT INTO fund_totals_by_receiver_alone
  SELECT chain_id, stream_id, kind, receiver, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals_by_pair GROUP BY 1, 2, 3, 4;

-- What two sources tell of the same flows is compared when records come.

CREATE TABLE fund_matches (
  chain_id  bigint NOT NULL,
  stream_id text NOT NULL,
  seq       bigint NOT NULL,
  code      text NOT NULL,
  naming    text NOT NULL,
  about     text NOT NULL,
  own_usd   numeric,
  records   integer NOT NULL,
  usd       numeric,
  PRIMARY KEY (chain_id, stream_id, naming, about, code, seq)
);
CREATE INDEX fund_matches_by_code ON fund_matches (code);
COMMENT ON TABLE fund_matches IS 'Derived, at the indexed head: each record whose reference records of another stream name, with what those amount to.';
COMMENT ON COLUMN fund_matches.seq IS 'Number of the record whose reference the code is; stream_id is its stream.';
COMMENT ON COLUMN fund_matches.naming IS 'The stream whose records name the code.';
COMMENT ON COLUMN fund_matches.about IS 'Empty: all records that name it. A country''s three-letter code, or chain and number of an organisation: only those that have to do with it, or all where the record itself has.';
COMMENT ON COLUMN fund_matches.usd IS 'Sum of the records that name it; null where the value of one of them is unknown.';

CREATE TABLE fund_match_counts (
  chain_id  bigint NOT NULL,
  stream_id text NOT NULL,
  naming    text NOT NULL,
  about     text NOT NULL,
  outcome   text NOT NULL,
  count     bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, naming, about, outcome)
);
CREATE INDEX fund_match_counts_about ON fund_match_counts (about);
CREATE INDEX fund_match_counts_empty ON fund_match_counts (chain_id) WHERE count = 0;
COMMENT ON TABLE fund_match_counts IS 'Derived, at the indexed head: rows of fund_matches by how they compare.';
COMMENT ON COLUMN fund_match_counts.outcome IS 'agree: within one US dollar; more or less: what is named beside what the record says; unknown.';

INSERT INTO fund_matches (chain_id, stream_id, seq, code, naming, about, own_usd, records, usd)
SELECT chain_id, stream_id, seq, code, naming, about, own_usd, count(*), CASE WHEN bool_and(usd IS NOT NULL) THEN sum(usd) END FROM (
  SELECT a.chain_id, a.stream_id, a.seq, m.code, m.stream_id AS naming, a.usd AS own_usd, b.usd, unnest(ARRAY(
    SELECT DISTINCT each FROM unnest(ARRAY[
      '', a.country, b.country, a.chain_id || ' ' || a.provider, a.chain_id || ' ' || a.receiver,
      b.chain_id || ' ' || b.provider, b.chain_id || ' ' || b.receiver]) AS each WHERE each IS NOT NULL)) AS about
  FROM fund_mentions m
  JOIN fund_flows a ON a.ref = m.code AND a.stream_id <> m.stream_id AND a.kind <> 'pledge'
  JOIN fund_flows b ON b.chain_id = m.chain_id AND b.stream_id = m.stream_id AND b.seq = m.seq AND b.kind <> 'pledge'
  WHERE NOT EXISTS (SELECT FROM fund_corrections c WHERE c.chain_id = a.chain_id AND c.stream_id = a.stream_id AND c.seq = a.seq)
    AND NOT EXISTS (SELECT FROM fund_corrections c WHERE c.chain_id = b.chain_id AND c.stream_id = b.stream_id AND c.seq = b.seq)) named
GROUP BY 1, 2, 3, 4, 5, 6, 7;
INSERT INTO fund_match_counts (chain_id, stream_id, naming, about, outcome, count)
SELECT chain_id, stream_id, naming, about,
  CASE WHEN usd IS NULL OR own_usd IS NULL THEN 'unknown' WHEN usd - own_usd > 1 THEN 'more' WHEN usd - own_usd < -1 THEN 'less' ELSE 'agree' END, count(*)
FROM fund_matches GROUP BY 1, 2, 3, 4, 5;

-- A trace asks of tens of thousands of records who stands at their ends: what is told in place of an organisation stands beside it.

ALTER TABLE fund_flows ADD COLUMN from_told text, ADD COLUMN to_told text;
COMMENT ON COLUMN fund_flows.from_told IS 'Derived, where provider is null: w and what the source says in place of a name that it withholds.';
COMMENT ON COLUMN fund_flows.to_told IS 'Derived, where receiver is null: p and the place, or else w and what the source says in place of a name that it withholds.';

UPDATE fund_flows f SET
  from_told = CASE WHEN f.provider IS NULL THEN e.from_told END, to_told = CASE WHEN f.receiver IS NULL THEN e.to_told END
FROM (
  SELECT p.chain_id, p.stream_id, p.seq,
    CASE WHEN count(*) FILTER (WHERE side = 'from') = 1 THEN 'w' || min(code) FILTER (WHERE side = 'from') END AS from_told,
    CASE
      WHEN count(*) FILTER (WHERE side = 'to' AND dimension = 'place') = 1 THEN 'p' || min(code) FILTER (WHERE side = 'to' AND dimension = 'place')
      WHEN count(*) FILTER (WHERE side = 'to' AND dimension = 'withheld') = 1 THEN 'w' || min(code) FILTER (WHERE side = 'to' AND dimension = 'withheld')
    END AS to_told
  FROM fund_properties p WHERE (side, dimension) IN (('from', 'withheld'), ('to', 'withheld'), ('to', 'place')) GROUP BY 1, 2, 3) e
WHERE f.chain_id = e.chain_id AND f.stream_id = e.stream_id AND f.seq = e.seq AND (f.provider IS NULL OR f.receiver IS NULL);
