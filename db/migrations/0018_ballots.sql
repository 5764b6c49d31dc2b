-- Ballots. A record holds many votes, packed in rows of one length; so does a row of ballot_votes, byte for byte as the
-- ledger has it. What votes add up to is counted from these rows whenever it is asked for: nothing derived can go stale.

CREATE TABLE ballots (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  form         text NOT NULL,
  rule         text NOT NULL,
  live         boolean NOT NULL,
  revotable    boolean NOT NULL,
  weighted     boolean NOT NULL,
  tagged       boolean NOT NULL,
  ranks        integer NOT NULL,
  depth        integer NOT NULL,
  seats        integer NOT NULL,
  majority_of  integer NOT NULL,
  majority_in  integer NOT NULL,
  quorum_of    integer NOT NULL,
  quorum_in    integer NOT NULL,
  date         date,
  opens        bigint,
  closes       bigint,
  eligible     numeric,
  root         bytea,
  ref          text NOT NULL,
  title        text NOT NULL,
  question     text NOT NULL,
  options      text NOT NULL,
  classes      bytea NOT NULL,
  properties   text NOT NULL,
  roll         bytea,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX ballots_by_seq ON ballots (stream_id, seq, chain_id);
COMMENT ON TABLE ballots IS 'The facts: one row per ballot that was opened, with its options, its rule and who may vote.';
COMMENT ON COLUMN ballots.form IS 'roll_call, secret, sealed, cast_vote_records or aggregate; unset where the ledger names another.';
COMMENT ON COLUMN ballots.live IS 'True where votes are cast on the ledger itself; false where it tells of a ballot held elsewhere.';
COMMENT ON COLUMN ballots.depth IS 'Steps from a nullifier to root; 0 where there is no root.';
COMMENT ON COLUMN ballots.majority_in IS 'majority_of of majority_in carry the vote; 0 of 0: not said. Likewise the quorum.';
COMMENT ON COLUMN ballots.opens IS 'Seconds since 1970; null: not said.';
COMMENT ON COLUMN ballots.eligible IS 'How many may vote; null: unknown.';
COMMENT ON COLUMN ballots.options IS 'Names of the options, one a line; the first is choice 1.';
COMMENT ON COLUMN ballots.classes IS 'For each option, a byte: 1 candidate, 2 yes, 3 no, 4 abstain, 5 absent, 6 not voting, 7 not a member, 8 invalid.';
COMMENT ON COLUMN ballots.roll IS 'Who may vote in a roll call, three letters each; null: not said.';

CREATE TABLE ballot_votes (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  kind         text NOT NULL,
  ballot       bigint NOT NULL,
  last         boolean NOT NULL,
  date         date,
  document     text NOT NULL,
  rows         bytea NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX ballot_votes_by_seq ON ballot_votes (stream_id, seq, chain_id);
CREATE INDEX ballot_votes_by_ballot ON ballot_votes (stream_id, ballot, seq);
COMMENT ON TABLE ballot_votes IS 'The facts: one row per record of votes. A single vote is named by its record and its place in rows.';
COMMENT ON COLUMN ballot_votes.kind IS 'votes, seals, reveals or intent (what was said later of how one had meant to vote; it changes no vote).';
COMMENT ON COLUMN ballot_votes.ballot IS 'seq of the record that opened the ballot.';
COMMENT ON COLUMN ballot_votes.last IS 'True where the ballot is closed by it.';
COMMENT ON COLUMN ballot_votes.date IS 'Of an intent: when it was stated; null: unknown.';
COMMENT ON COLUMN ballot_votes.rows IS 'Packed as on the ledger: verifier/src/ballot-votes.ts says how.';
-- They are packed as tightly as they get.
ALTER TABLE ballot_votes ALTER COLUMN rows SET STORAGE EXTERNAL;

CREATE TABLE ballot_outcomes (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  kind         text NOT NULL,
  ballot       bigint NOT NULL,
  date         date,
  votes        bigint,
  elected      bytea,
  counts       numeric[],
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX ballot_outcomes_by_seq ON ballot_outcomes (stream_id, seq, chain_id);
CREATE INDEX ballot_outcomes_by_ballot ON ballot_outcomes (stream_id, ballot, seq);
COMMENT ON TABLE ballot_outcomes IS 'The facts: one row per record that closes a ballot or declares its result.';
COMMENT ON COLUMN ballot_outcomes.kind IS 'closed or declared.';
COMMENT ON COLUMN ballot_outcomes.votes IS 'Of a closing: how many votes the contract had counted.';
COMMENT ON COLUMN ballot_outcomes.elected IS 'Of a declared result: the options that won, a byte each; empty where none did or it is not said.';
COMMENT ON COLUMN ballot_outcomes.counts IS 'Of a declared result: for each option in turn.';
