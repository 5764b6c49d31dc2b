-- What every domain shares: chains and how far they are read, blocks, transactions, streams of records.

CREATE TABLE chains (
  chain_id         bigint PRIMARY KEY,
  genesis_hash     bytea NOT NULL,
  head_number      bigint NOT NULL,
  head_hash        bytea NOT NULL,
  finalized_number bigint NOT NULL,
  finalized_hash   bytea NOT NULL,
  indexed_at       timestamptz NOT NULL
);
COMMENT ON TABLE chains IS 'One row per ledger: how far it has been read. Moved last in each batch, and only from the head that the writer believes in, so a second writer fails.';
COMMENT ON COLUMN chains.genesis_hash IS 'Hash of block 0: tells a chain that was started anew under the same id.';
COMMENT ON COLUMN chains.head_number IS 'Newest block whose records are stored; -1 before the first.';
COMMENT ON COLUMN chains.finalized_number IS 'Newest stored block below which no reorganisation is expected; -1 before the first.';
COMMENT ON COLUMN chains.indexed_at IS 'Wall clock of the last commit. The only column of the database that a second run from nothing does not reproduce.';

CREATE TABLE blocks (
  chain_id      bigint NOT NULL,
  number        bigint NOT NULL,
  hash          bytea NOT NULL,
  parent_hash   bytea NOT NULL,
  time          timestamptz NOT NULL,
  receipts_root bytea NOT NULL,
  state_root    bytea NOT NULL,
  header        bytea,
  verified      boolean NOT NULL,
  PRIMARY KEY (chain_id, number)
);
CREATE INDEX blocks_by_hash ON blocks (hash);
COMMENT ON TABLE blocks IS 'Blocks that hold records of ours, and all that are not yet final.';
COMMENT ON COLUMN blocks.header IS 'The header in RLP; its keccak256 is the hash. Null where it was not fetched.';
COMMENT ON COLUMN blocks.verified IS 'True where all receipts of the block were fetched and give its receipts root.';

CREATE TABLE transactions (
  chain_id        bigint NOT NULL,
  block_number    bigint NOT NULL,
  tx_index        integer NOT NULL,
  hash            bytea NOT NULL,
  sender          bytea,
  first_log_index integer,
  receipt_proof   bytea,
  PRIMARY KEY (chain_id, block_number, tx_index)
);
CREATE INDEX transactions_by_hash ON transactions (hash);
COMMENT ON TABLE transactions IS 'Transactions that hold records of ours.';
COMMENT ON COLUMN transactions.sender IS 'Account that sent it. Null where receipts were not fetched.';
COMMENT ON COLUMN transactions.first_log_index IS 'Index in the block of the transaction''s first log. Null where receipts were not fetched.';
COMMENT ON COLUMN transactions.receipt_proof IS 'RLP list of the receipts trie nodes from the root to this transaction''s receipt. Null where receipts were not fetched.';

CREATE TABLE streams (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  contract     bytea NOT NULL,
  number       integer NOT NULL,
  domain       text NOT NULL,
  publisher    integer NOT NULL,
  source       text NOT NULL,
  title        text NOT NULL,
  licence      text NOT NULL,
  attribution  text NOT NULL,
  sample       boolean NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, stream_id)
);
CREATE UNIQUE INDEX streams_by_id ON streams (stream_id);
COMMENT ON TABLE streams IS 'One publisher''s series of records from one source, as opened on the ledger.';
COMMENT ON COLUMN streams.stream_id IS 'chain id, first four bytes of the contract''s address, number; joined by hyphens.';
COMMENT ON COLUMN streams.publisher IS 'Number of the organisation that publishes.';
COMMENT ON COLUMN streams.sample IS 'True where the figures are invented for demonstration.';

CREATE TABLE stream_heads (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  block_number bigint NOT NULL,
  length       bigint NOT NULL,
  digest       bytea NOT NULL,
  PRIMARY KEY (chain_id, stream_id, block_number)
);
CREATE INDEX stream_heads_by_block ON stream_heads (chain_id, block_number);
COMMENT ON TABLE stream_heads IS 'Derived: records in each stream and the running digest after the last of them, replayed from the records; one row per block in which the stream was opened or grew, so the newest row up to a block is the state at that block.';

CREATE TABLE stream_checks (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  block_number bigint NOT NULL,
  length       bigint NOT NULL,
  digest       bytea NOT NULL,
  proof        bytea NOT NULL,
  PRIMARY KEY (chain_id, stream_id, block_number)
);
COMMENT ON TABLE stream_checks IS 'Length and digest that the contract itself kept at a block, proven against that block''s state root.';
COMMENT ON COLUMN stream_checks.proof IS 'RLP of the state and storage trie nodes: [header, account nodes, [[key, value, nodes], …]].';

CREATE TABLE source_files (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  from_seq     bigint NOT NULL,
  name         text NOT NULL,
  sha256       bytea NOT NULL,
  data_date    date,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX source_files_by_stream ON source_files (stream_id, from_seq);
COMMENT ON TABLE source_files IS 'Which file the records of a stream from a number on were read from, as declared on the ledger.';
COMMENT ON COLUMN source_files.data_date IS 'Day up to which the file speaks; null where it does not say.';
