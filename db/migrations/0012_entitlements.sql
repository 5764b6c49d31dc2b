-- Aid due to people. No row is of a person: rounds and claims speak of places with at least ten people.

CREATE TABLE entitlement_rounds (
  chain_id      bigint NOT NULL,
  block_number  bigint NOT NULL,
  log_index     integer NOT NULL,
  tx_index      integer NOT NULL,
  stream_id     text NOT NULL,
  seq           bigint NOT NULL,
  country       text NOT NULL,
  sector        text NOT NULL,
  modality      text NOT NULL,
  programme     bigint NOT NULL,
  period_from   date NOT NULL,
  period_to     date NOT NULL,
  unit          text NOT NULL,
  decimals      integer NOT NULL,
  bucket_bits   integer NOT NULL,
  pool          bigint NOT NULL,
  root          bytea NOT NULL,
  places        text[] NOT NULL,
  cell_entitled bigint[] NOT NULL,
  cell_due      numeric[] NOT NULL,
  record_hash   bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX entitlement_rounds_by_seq ON entitlement_rounds (stream_id, seq, chain_id);
CREATE INDEX entitlement_rounds_by_period ON entitlement_rounds (period_from, stream_id, seq);
COMMENT ON TABLE entitlement_rounds IS 'The facts: one row per round of a programme, with how many people of each place are entitled and to how much. At least ten people a place.';
COMMENT ON COLUMN entitlement_rounds.programme IS 'The publisher''s own number of its programme.';
COMMENT ON COLUMN entitlement_rounds.unit IS 'ISO 4217 currency; KGM kilograms, LTR litres or SET sets for aid in kind.';
COMMENT ON COLUMN entitlement_rounds.bucket_bits IS 'The sealed entitlements lie in 2^bucket_bits buckets.';
COMMENT ON COLUMN entitlement_rounds.pool IS 'Rounds of one pool and unit may have claims recorded together without round and place.';
COMMENT ON COLUMN entitlement_rounds.root IS 'Merkle root over the buckets of sealed entitlements.';
COMMENT ON COLUMN entitlement_rounds.places IS 'P-codes: two capitals and up to six digits. The arrays cell_entitled and cell_due are in the same order.';

CREATE TABLE entitlement_claims (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  round        bigint,
  pool         bigint,
  unit         text NOT NULL,
  decimals     integer NOT NULL,
  claimed      bigint NOT NULL,
  paid         numeric NOT NULL,
  places       text[] NOT NULL,
  cell_claimed bigint[] NOT NULL,
  cell_paid    numeric[] NOT NULL,
  nullifiers   bytea NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX entitlement_claims_by_seq ON entitlement_claims (stream_id, seq, chain_id);
CREATE INDEX entitlement_claims_by_round ON entitlement_claims (stream_id, round);
COMMENT ON TABLE entitlement_claims IS 'The facts: one row per batch of at least ten claims, by place where at least ten of a place are told apart safely.';
COMMENT ON COLUMN entitlement_claims.round IS 'Number of the round''s record in the stream; null where the batch mixes rounds of a pool.';
COMMENT ON COLUMN entitlement_claims.pool IS 'The pool of a batch that mixes rounds; null where it is of one round.';
COMMENT ON COLUMN entitlement_claims.nullifiers IS 'One of 32 bytes for each claim, in ascending order, joined. Without the person''s own code none can be told to be anybody''s.';

CREATE TABLE entitlement_cancellations (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  round        bigint NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX entitlement_cancellations_by_seq ON entitlement_cancellations (stream_id, seq, chain_id);
CREATE INDEX entitlement_cancellations_by_round ON entitlement_cancellations (stream_id, round);
COMMENT ON TABLE entitlement_cancellations IS 'The facts: rounds that their publisher cancelled. No claim is taken of them any more.';

CREATE TABLE entitlement_buckets (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  round        bigint NOT NULL,
  first        integer NOT NULL,
  buckets      bytea[] NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX entitlement_buckets_by_round ON entitlement_buckets (stream_id, round, first);
COMMENT ON TABLE entitlement_buckets IS 'Sealed entitlements of a round, bucket after bucket, as the publisher made them available. What is in them opens with the person''s own code only.';
COMMENT ON COLUMN entitlement_buckets.first IS 'Number of the first bucket, from 0.';
