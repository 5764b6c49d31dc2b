-- Goods on their way: what was ordered, sent, received, lost and sent back.

CREATE TABLE supply_items (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  number       integer NOT NULL,
  stream_id    text NOT NULL,
  ref          text NOT NULL,
  name         text NOT NULL,
  category     text NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, contract, number)
);
CREATE INDEX supply_items_by_stream ON supply_items (stream_id, name, number);
COMMENT ON TABLE supply_items IS 'Goods that hand-overs point at, as declared on the ledger.';
COMMENT ON COLUMN supply_items.category IS 'The source''s own word for what kind of goods it is; may be empty.';

CREATE TABLE hand_overs (
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
  item             integer NOT NULL,
  unit             text NOT NULL,
  decimals         integer NOT NULL,
  quantity         numeric NOT NULL,
  currency         text,
  value            numeric,
  usd              numeric,
  freight_usd      numeric,
  insurance_usd    numeric,
  weight_kg        numeric,
  ordered          date,
  scheduled        date,
  date             date,
  recorded         date,
  mode             text,
  provider         integer,
  receiver         integer,
  parent_stream_id text,
  parent_seq       bigint,
  corrects         bigint,
  ref              text NOT NULL,
  place            text NOT NULL,
  properties       text NOT NULL,
  shipped_with     text,
  record_hash      bytea NOT NULL,
  days_late        integer,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX hand_overs_by_seq ON hand_overs (stream_id, seq, chain_id);
CREATE INDEX hand_overs_by_parent ON hand_overs (parent_stream_id, parent_seq) WHERE parent_seq IS NOT NULL;
CREATE INDEX hand_overs_by_country ON hand_overs (country, date, stream_id, seq);
CREATE INDEX hand_overs_by_item ON hand_overs (item, date, stream_id, seq);
CREATE INDEX hand_overs_by_provider ON hand_overs (provider, date, stream_id, seq);
CREATE INDEX hand_overs_by_receiver ON hand_overs (receiver, date, stream_id, seq);
CREATE INDEX hand_overs_by_date ON hand_overs (date, stream_id, seq);
CREATE INDEX hand_overs_by_usd ON hand_overs (usd, stream_id, seq);
CREATE INDEX hand_overs_by_delay ON hand_overs (days_late, stream_id, seq);
CREATE INDEX hand_overs_by_ref ON hand_overs (ref);
CREATE INDEX hand_overs_by_shipment ON hand_overs (stream_id, shipped_with) WHERE shipped_with IS NOT NULL;
COMMENT ON TABLE hand_overs IS 'The facts: one row per hand-over of goods recorded on the ledger. Append-only; a correction is a new row.';
COMMENT ON COLUMN hand_overs.kind IS 'order, dispatch, receipt, loss or return.';
COMMENT ON COLUMN hand_overs.year IS 'Year that the publisher counts the record under.';
COMMENT ON COLUMN hand_overs.country IS 'Country or area that the goods are meant for, by its three-letter code; null: not specified.';
COMMENT ON COLUMN hand_overs.unit IS 'What the quantity counts: a code of UN/ECE Recommendation 20, such as KGM or NMP.';
COMMENT ON COLUMN hand_overs.decimals IS 'Digits after the point that the ledger writes the quantity with; the ledger''s own totals are told apart by it.';
COMMENT ON COLUMN hand_overs.value IS 'Of the goods in the original currency, without freight and insurance; null where none is told.';
COMMENT ON COLUMN hand_overs.usd IS 'Value in US dollars, exact; null where unknown.';
COMMENT ON COLUMN hand_overs.freight_usd IS 'Freight of this record alone; null where unknown, or where it stands on another record of the shipment.';
COMMENT ON COLUMN hand_overs.date IS 'Day of the hand-over itself: when it was sent, arrived, got lost.';
COMMENT ON COLUMN hand_overs.recorded IS 'Day on which the publisher entered it into its own books.';
COMMENT ON COLUMN hand_overs.provider IS 'Number of the organisation that hands over; null: not specified.';
COMMENT ON COLUMN hand_overs.receiver IS 'Number of the organisation that takes over; null: not specified.';
COMMENT ON COLUMN hand_overs.shipped_with IS 'Derived from properties: the source''s identifier of the record that carries the freight and weight of the whole shipment.';
COMMENT ON COLUMN hand_overs.days_late IS 'Derived from kind, date and scheduled: days that goods arrived after the day planned; negative: before it; null where one of them is unknown.';
COMMENT ON COLUMN hand_overs.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';

CREATE TABLE supply_corrections (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  by_seq       bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq)
);
COMMENT ON TABLE supply_corrections IS 'Derived: which hand-over replaced which, and since which block.';

CREATE TABLE supply_totals (
  chain_id          bigint NOT NULL,
  stream_id         text NOT NULL,
  kind              text NOT NULL,
  year              integer NOT NULL,
  country           text,
  item              integer NOT NULL,
  unit              text NOT NULL,
  decimals          integer NOT NULL,
  place             text NOT NULL,
  mode              text,
  provider          integer,
  receiver          integer,
  quantity          numeric NOT NULL,
  usd               numeric NOT NULL,
  freight_usd       numeric NOT NULL,
  insurance_usd     numeric NOT NULL,
  weight_kg         numeric NOT NULL,
  records           bigint NOT NULL,
  unknown_usd       bigint NOT NULL,
  unknown_freight   bigint NOT NULL,
  unknown_insurance bigint NOT NULL,
  unknown_weight    bigint NOT NULL
);
CREATE UNIQUE INDEX supply_totals_key ON supply_totals
  (chain_id, stream_id, kind, year, country, item, unit, decimals, place, mode, provider, receiver) NULLS NOT DISTINCT;
COMMENT ON TABLE supply_totals IS 'Derived: sums of the hand-overs that no other replaced, at the indexed head. Quantities of different units are never added.';
COMMENT ON COLUMN supply_totals.freight_usd IS 'Sum of the known freight; how many of records have none of their own is in unknown_freight.';

CREATE TABLE supply_flags (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  flag         text NOT NULL,
  detail       text NOT NULL,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq, flag)
);
COMMENT ON TABLE supply_flags IS 'Derived: what the integrity checks found. Flags inform and change no total.';
COMMENT ON COLUMN supply_flags.flag IS 'late, future_date, recorded_early, undated, unknown_usd, worth_nothing or unreadable_properties.';
