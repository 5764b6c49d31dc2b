-- Sums told apart by less than fund_totals, so that what a page costs does not grow with the ledger.

CREATE TABLE fund_totals_by_place (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  year        integer NOT NULL,
  country     text,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_place_key ON fund_totals_by_place (chain_id, stream_id, kind, year, country) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_place_country ON fund_totals_by_place (country, stream_id, kind);
CREATE INDEX fund_totals_by_place_empty ON fund_totals_by_place (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_place IS 'Derived: fund_totals summed by stream, kind, year and country.';

CREATE TABLE fund_totals_by_provider (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  year        integer NOT NULL,
  country     text,
  provider    integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_provider_key ON fund_totals_by_provider
  (chain_id, stream_id, kind, year, country, provider) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_provider_party ON fund_totals_by_provider (provider, stream_id, kind);
CREATE INDEX fund_totals_by_provider_country ON fund_totals_by_provider (country, stream_id, kind);
CREATE INDEX fund_totals_by_provider_empty ON fund_totals_by_provider (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_provider IS 'Derived: fund_totals summed by stream, kind, year, country and the organisation that gives.';

CREATE TABLE fund_totals_by_receiver (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  year        integer NOT NULL,
  country     text,
  receiver    integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_receiver_key ON fund_totals_by_receiver
  (chain_id, stream_id, kind, year, country, receiver) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_receiver_party ON fund_totals_by_receiver (receiver, stream_id, kind);
CREATE INDEX fund_totals_by_receiver_country ON fund_totals_by_receiver (country, stream_id, kind);
CREATE INDEX fund_totals_by_receiver_empty ON fund_totals_by_receiver (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_receiver IS 'Derived: fund_totals summed by stream, kind, year, country and the organisation that gets.';

CREATE TABLE fund_totals_by_pair (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  provider    integer,
  receiver    integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_pair_key ON fund_totals_by_pair (chain_id, stream_id, kind, provider, receiver) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_pair_provider ON fund_totals_by_pair (provider, stream_id, kind);
CREATE INDEX fund_totals_by_pair_receiver ON fund_totals_by_pair (receiver, stream_id, kind);
CREATE INDEX fund_totals_by_pair_empty ON fund_totals_by_pair (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_pair IS 'Derived: fund_totals summed by stream, kind, giver and recipient, over all years and countries.';

CREATE TABLE fund_totals_by_programme (
  chain_id    bigint NOT NULL,
  stream_id   text NOT NULL,
  kind        text NOT NULL,
  programme   integer,
  usd         numeric NOT NULL,
  records     bigint NOT NULL,
  unknown_usd bigint NOT NULL
);
CREATE UNIQUE INDEX fund_totals_by_programme_key ON fund_totals_by_programme (chain_id, stream_id, kind, programme) NULLS NOT DISTINCT;
CREATE INDEX fund_totals_by_programme_largest ON fund_totals_by_programme (stream_id, kind, usd DESC);
CREATE INDEX fund_totals_by_programme_empty ON fund_totals_by_programme (chain_id) WHERE records = 0;
COMMENT ON TABLE fund_totals_by_programme IS 'Derived: fund_totals summed by stream, kind and programme, over all years, countries and parties.';

INSERT INTO fund_totals_by_place
  SELECT chain_id, stream_id, kind, year, country, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY 1, 2, 3, 4, 5;
INSERT INTO fund_totals_by_provider
  SELECT chain_id, stream_id, kind, year, country, provider, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO fund_totals_by_receiver
  SELECT chain_id, stream_id, kind, year, country, receiver, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO fund_totals_by_pair
  SELECT chain_id, stream_id, kind, provider, receiver, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY 1, 2, 3, 4, 5;
INSERT INTO fund_totals_by_programme
  SELECT chain_id, stream_id, kind, programme, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY 1, 2, 3, 4;

CREATE INDEX fund_totals_country ON fund_totals (country, stream_id, kind);
CREATE INDEX fund_totals_programme ON fund_totals (programme, stream_id, kind);
CREATE INDEX fund_totals_empty ON fund_totals (chain_id) WHERE records = 0;
