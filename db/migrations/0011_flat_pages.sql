-- What a page shows first is found by an index, however many records fit.

CREATE INDEX fund_flows_by_country_usd ON fund_flows (country, usd, stream_id, seq);
CREATE INDEX fund_flows_by_stream_usd ON fund_flows (stream_id, kind, usd, seq);
CREATE INDEX fund_flows_by_stream_date ON fund_flows (stream_id, value_date, seq);

CREATE TABLE fund_totals_by_place_programme (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  country     text,
  programme   integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_place_programme_key ON fund_totals_by_place_programme
  (chain_id, stream_id, kind, country, programme) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_place_programme_largest ON fund_totals_by_place_programme (country, stream_id, kind, usd DESC);
CREATE INDEX fund_totals_by_place_programme_empty ON fund_totals_by_place_programme (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_place_programme IS 'Derived: fund_totals summed by stream, kind, country and programme, over all years and parties.';

INSERT INTO fund_totals_by_place_programme
  SELECT chain_id, stream_id, kind, country, programme, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY 1, 2, 3, 4, 5;
