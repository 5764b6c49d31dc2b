-- Ballots of a group: whether each vote's proof of membership holds, checked once, when it is indexed. And what a contract that
-- keeps to no rule has logged: other people's contracts are read as well, and none of them may stop the reading.

CREATE TABLE ballot_proofs (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  row          integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  ballot       bigint NOT NULL,
  holds        boolean NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, row)
);
CREATE INDEX ballot_proofs_by_ballot ON ballot_proofs (stream_id, ballot, seq, row);
COMMENT ON TABLE ballot_proofs IS 'Derived: one row per vote of a ballot of a group, whether its proof shows that a member cast it. A vote without a row, or whose proof does not hold, is not counted.';
COMMENT ON COLUMN ballot_proofs.row IS 'Place of the vote in the rows of its record, from 0.';
COMMENT ON COLUMN ballot_proofs.seq IS 'Number of the record of votes in its stream.';
COMMENT ON COLUMN ballot_proofs.ballot IS 'seq of the record that opened the ballot.';
COMMENT ON COLUMN ballot_proofs.holds IS 'True where the proof is one of this very group, nullifier, vote and ballot.';

CREATE TABLE ballot_breaks (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          numeric NOT NULL,
  expected     bigint NOT NULL,
  ballot       bigint,
  kind         text NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX ballot_breaks_by_ballot ON ballot_breaks (stream_id, ballot);
COMMENT ON TABLE ballot_breaks IS 'The facts: one row per log of a ballot box that no honest one writes. Shown as a discrepancy, never mended.';
COMMENT ON COLUMN ballot_breaks.seq IS 'Number that the log gives itself in its stream.';
COMMENT ON COLUMN ballot_breaks.expected IS 'The number that was next in the stream.';
COMMENT ON COLUMN ballot_breaks.ballot IS 'seq of the record that opened the ballot that it is about; null where it is of no ballot, or can''t be read.';
COMMENT ON COLUMN ballot_breaks.kind IS 'gap: numbers are left out before it, and it is taken as it stands; stray: its number is used already, so that it stands in no other table; unreadable: it is not what its event holds, likewise.';
COMMENT ON COLUMN ballot_breaks.record_hash IS 'keccak256 of its data.';

COMMENT ON COLUMN ballots.depth IS 'Steps from a nullifier to root; 0 where there is no root. Above 128, less 128: depth of the tree of a Semaphore group, whose members prove that they are.';
COMMENT ON COLUMN ballots.root IS 'Merkle root of those who may vote: of their nullifiers, or of the group''s tree; null where there is none.';
