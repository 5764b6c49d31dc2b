-- Names that rows of votes have by their number: voters of a named roll call, such as accounts, and counting units of an
-- aggregate, such as precincts. A stream lists each once, for all of its ballots.

CREATE TABLE ballot_names (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  first        integer NOT NULL,
  names        text NOT NULL,
  record_hash  bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX ballot_names_by_seq ON ballot_names (stream_id, seq, chain_id);
COMMENT ON TABLE ballot_names IS 'The facts: one row per record that lists names of voters or counting units, which rows of votes have by their number.';
COMMENT ON COLUMN ballot_names.first IS 'Number of the first of them; the others follow.';
COMMENT ON COLUMN ballot_names.names IS 'One a line.';
COMMENT ON COLUMN ballots.form IS 'roll_call, secret, sealed, cast_vote_records, aggregate or named_roll_call; unset where the ledger names another.';
COMMENT ON COLUMN ballots.roll IS 'Who may vote in a roll call, three letters each (of a named one, three bytes: the number of a name); null: not said.';
