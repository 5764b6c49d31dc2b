-- What a ledger's contract logs of a stream that it never opened, or opens a second time: other people's contracts are read as well,
-- and none of them may stop the reading.

CREATE TABLE misplaced_logs (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  domain       text NOT NULL,
  stream_id    text NOT NULL,
  seq          numeric,
  kind         text NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
COMMENT ON TABLE misplaced_logs IS 'The facts: one row per log of a ledger that belongs to no open stream, as no honest contract writes. It stands in no other table, is shown as a discrepancy and never mended.';
COMMENT ON COLUMN misplaced_logs.contract IS 'The contract that wrote it.';
COMMENT ON COLUMN misplaced_logs.domain IS 'The domain whose ledger the contract is, such as ballots.';
COMMENT ON COLUMN misplaced_logs.stream_id IS 'Id that the stream of this number has, or would have if it were open.';
COMMENT ON COLUMN misplaced_logs.seq IS 'Number that the record gives itself in the stream; null where the log is no record, but declares a file or a name.';
COMMENT ON COLUMN misplaced_logs.kind IS 'unopened: of a stream that was not opened before; reopened: opens a stream that is open already.';
