-- Tokens of the standard ERC-20, whose transfers between labelled addresses are flows.

CREATE TABLE tokens (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  symbol       text NOT NULL,
  name         text NOT NULL,
  decimals     integer NOT NULL,
  start_block  bigint NOT NULL,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id)
);
COMMENT ON TABLE tokens IS 'Token contracts that are read, one stream each, from the first transfer that concerns a labelled address.';
COMMENT ON COLUMN tokens.symbol IS 'As the contract says; the currency of its flows.';
COMMENT ON COLUMN tokens.decimals IS 'Digits after the point, as the contract says.';
COMMENT ON COLUMN tokens.start_block IS 'First block that is read, as the operator says. What was there before is the opening balance.';
COMMENT ON COLUMN tokens.block_number IS 'Block of the first transfer that was read.';

CREATE TABLE token_labels (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  address      bytea NOT NULL,
  ref          text NOT NULL,
  name         text NOT NULL,
  role         text NOT NULL,
  programme    text,
  country      text,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, address)
);
COMMENT ON TABLE token_labels IS 'Who stands behind an address, as the operator of this server says in a file of labels. Nobody says so on the ledger.';
COMMENT ON COLUMN token_labels.ref IS 'The organisation''s ref; with the ending .label where the chain''s registry is read as well and does not know it.';

CREATE TABLE token_transfers (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  sender       bytea NOT NULL,
  receiver     bytea NOT NULL,
  amount       numeric NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX token_transfers_by_sender ON token_transfers (stream_id, sender, block_number);
CREATE INDEX token_transfers_by_receiver ON token_transfers (stream_id, receiver, block_number);
COMMENT ON TABLE token_transfers IS 'Transfers with a labelled address at an end, as the token''s contract logged them; each is a row of fund_flows too.';
COMMENT ON COLUMN token_transfers.amount IS 'In the token''s smallest units.';

CREATE TABLE token_balances (
  chain_id      bigint NOT NULL,
  stream_id     text NOT NULL,
  address       bytea NOT NULL,
  opening       numeric,
  opening_by    text NOT NULL,
  closing_block bigint NOT NULL,
  closing       numeric,
  closing_by    text NOT NULL,
  net           numeric NOT NULL,
  PRIMARY KEY (chain_id, stream_id, address)
);
COMMENT ON TABLE token_balances IS 'What the contract itself says each labelled address held before the first block that is read and at a later one, beside the net of the transfers in between. Opening and net must give closing, or transfers are missing.';
COMMENT ON COLUMN token_balances.opening IS 'In the token''s smallest units, after the block before the first that is read; null where the node could not tell.';
COMMENT ON COLUMN token_balances.opening_by IS 'storage_proof: proven against the block''s state root. contract_call: as the node says that the contract answers. no_contract: there was none yet. unknown.';
COMMENT ON COLUMN token_balances.net IS 'Received less sent in the transfers that are stored up to closing_block.';
