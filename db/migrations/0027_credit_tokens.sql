-- Carbon credits as tokens on contracts that are not ours: ERC-20, where the contract is one kind of credit, and ERC-1155, where each id is.

CREATE TABLE credit_token_moves (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  record_index integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  form         text NOT NULL,
  token_id     numeric NOT NULL,
  sender       bytea NOT NULL,
  receiver     bytea NOT NULL,
  amount       numeric NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE INDEX credit_token_moves_by_batch ON credit_token_moves (chain_id, contract, token_id, block_number, log_index, record_index);
CREATE INDEX credit_token_moves_by_sender ON credit_token_moves (chain_id, contract, token_id, sender);
CREATE INDEX credit_token_moves_by_receiver ON credit_token_moves (chain_id, contract, token_id, receiver);
COMMENT ON TABLE credit_token_moves IS 'The facts: one row per amount of carbon tokens that a contract logged as moved. Minted from the zero address, burned to it.';
COMMENT ON COLUMN credit_token_moves.record_index IS 'Place among those of the same event, from 0.';
COMMENT ON COLUMN credit_token_moves.form IS 'Which event said it: transfer (ERC-20), single or batch (ERC-1155).';
COMMENT ON COLUMN credit_token_moves.token_id IS 'Of an ERC-1155, of 256 bits; 0 for an ERC-20, which has none.';
COMMENT ON COLUMN credit_token_moves.amount IS 'In the contract''s smallest units.';

CREATE TABLE credit_token_notices (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  shape        text NOT NULL,
  kind         text NOT NULL,
  token_id     numeric NOT NULL,
  amount       numeric NOT NULL,
  account      bytea,
  beneficiary  bytea,
  named        boolean NOT NULL,
  number       numeric,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX credit_token_notices_by_number ON credit_token_notices (chain_id, contract, number) WHERE shape = 'icr-certificate';
COMMENT ON TABLE credit_token_notices IS 'The facts: one row per event by which a contract says that tokens were retired or cancelled. The burn that goes with it stands in credit_token_moves.';
COMMENT ON COLUMN credit_token_notices.shape IS 'How it was read: the name of one of the shapes in src/domains/credits/tokens/shapes.';
COMMENT ON COLUMN credit_token_notices.kind IS 'retired (somebody claims them) or cancelled (nobody does).';
COMMENT ON COLUMN credit_token_notices.token_id IS 'As in credit_token_moves.';
COMMENT ON COLUMN credit_token_notices.account IS 'Whose tokens they were; null: the event does not say.';
COMMENT ON COLUMN credit_token_notices.beneficiary IS 'On whose behalf, an address; null: the event does not say.';
COMMENT ON COLUMN credit_token_notices.named IS 'True where the event names the beneficiary in free text: it may be a person''s name, and is not kept.';
COMMENT ON COLUMN credit_token_notices.number IS 'The contract''s own number for it; with the shape icr-certificate the id of the certificate that is handed out, which is no credit.';

CREATE TABLE credit_token_changes (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  record_index integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  token_id     numeric NOT NULL,
  kind         text NOT NULL,
  amount       numeric NOT NULL,
  year         integer NOT NULL,
  account      bytea,
  beneficiary  bytea,
  notice_log   integer,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE INDEX credit_token_changes_by_batch ON credit_token_changes (chain_id, contract, token_id, block_number, log_index, record_index);
COMMENT ON TABLE credit_token_changes IS 'Derived: what was minted, and what was taken out of existence and why. A retirement and its burn in one transaction are one row.';
COMMENT ON COLUMN credit_token_changes.kind IS 'minted, retired, cancelled, burned (no event says why) or unbacked (an event says retired, and nothing was burned).';
COMMENT ON COLUMN credit_token_changes.year IS 'Of the block.';
COMMENT ON COLUMN credit_token_changes.account IS 'To whom was minted, or whose tokens were burned.';
COMMENT ON COLUMN credit_token_changes.notice_log IS 'Log of the notice that says why; null: none does.';

CREATE TABLE credit_token_totals (
  chain_id bigint NOT NULL,
  contract bytea NOT NULL,
  token_id numeric NOT NULL,
  kind     text NOT NULL,
  year     integer NOT NULL,
  amount   numeric NOT NULL,
  events   bigint NOT NULL,
  PRIMARY KEY (chain_id, contract, token_id, kind, year)
);
COMMENT ON TABLE credit_token_totals IS 'Derived: sums of credit_token_changes, at the indexed head.';
COMMENT ON COLUMN credit_token_totals.events IS 'How many changes the sum is of.';

CREATE TABLE credit_tokens (
  chain_id    bigint NOT NULL,
  contract    bytea NOT NULL,
  standard    text NOT NULL,
  name        text NOT NULL,
  symbol      text,
  decimals    integer,
  start_block bigint NOT NULL,
  publisher   text,
  PRIMARY KEY (chain_id, contract)
);
COMMENT ON TABLE credit_tokens IS 'The contracts of carbon tokens in the sources file, and what they said when they were asked.';
COMMENT ON COLUMN credit_tokens.standard IS 'erc20 or erc1155.';
COMMENT ON COLUMN credit_tokens.decimals IS 'Digits after the point; null for an ERC-1155, which does not tell.';
COMMENT ON COLUMN credit_tokens.start_block IS 'First block that is read.';
COMMENT ON COLUMN credit_tokens.publisher IS 'Who runs the contract, as the operator of this server says; null: not told.';

CREATE TABLE credit_token_batches (
  chain_id          bigint NOT NULL,
  contract          bytea NOT NULL,
  token_id          numeric NOT NULL,
  registry          text,
  project_ref       text,
  project_name      text,
  project           text,
  vintage           integer,
  credits_per_token numeric,
  decimals          integer,
  PRIMARY KEY (chain_id, contract, token_id)
);
CREATE INDEX credit_token_batches_by_project ON credit_token_batches (project) WHERE project IS NOT NULL;
COMMENT ON TABLE credit_token_batches IS 'What an id of a contract stands for, as the operator of this server says. Null: not told.';
COMMENT ON COLUMN credit_token_batches.project IS 'Id of the project on a ledger of ours: see credit_projects.';
COMMENT ON COLUMN credit_token_batches.credits_per_token IS 'Credits, of one tonne of CO2 equivalent each, that one whole token stands for.';
COMMENT ON COLUMN credit_token_batches.decimals IS 'Digits after the point in amounts, where the operator says so.';

CREATE TABLE credit_token_serials (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  token_id     numeric NOT NULL,
  serial_block text NOT NULL,
  first_serial bigint NOT NULL,
  last_serial  bigint NOT NULL,
  PRIMARY KEY (chain_id, contract, token_id, serial_block, first_serial)
);
CREATE INDEX credit_token_serials_by_block ON credit_token_serials (serial_block, first_serial);
COMMENT ON TABLE credit_token_serials IS 'Serials of a registry that an id of a contract stands for, as the operator of this server says; both ends included.';

CREATE TABLE credit_token_addresses (
  chain_id bigint NOT NULL,
  contract bytea NOT NULL,
  address  bytea NOT NULL,
  name     text NOT NULL,
  role     text NOT NULL,
  PRIMARY KEY (chain_id, contract, address)
);
COMMENT ON TABLE credit_token_addresses IS 'Who stands behind an address, as the operator of this server says.';
COMMENT ON COLUMN credit_token_addresses.role IS 'bridge (what it holds circulates elsewhere) or beneficiary (credits are retired on its behalf).';

CREATE TABLE credit_token_supplies (
  chain_id      bigint NOT NULL,
  contract      bytea NOT NULL,
  token_id      numeric NOT NULL,
  opening       numeric,
  opening_by    text NOT NULL,
  net           numeric NOT NULL,
  closing       numeric,
  closing_by    text NOT NULL,
  closing_block bigint NOT NULL,
  PRIMARY KEY (chain_id, contract, token_id)
);
COMMENT ON TABLE credit_token_supplies IS 'How many tokens each contract says there were before the first block that is read, and are now; beside what the moves add up to. Opening and net have to give closing.';
COMMENT ON COLUMN credit_token_supplies.opening_by IS 'storage_proof: proven against the block''s state root; contract_call: the contract answers so; no_contract: there was none yet; unknown: it does not tell, or could not be asked.';
COMMENT ON COLUMN credit_token_supplies.net IS 'What was minted less what was taken out of existence, by the stored moves up to closing_block.';
COMMENT ON COLUMN credit_token_supplies.closing_block IS 'Block after which it was asked.';
