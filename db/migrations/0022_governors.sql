-- Votes on OpenZeppelin's Governors, contracts that are in use already.

CREATE TABLE governor_proposals (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  proposal     numeric NOT NULL,
  proposer     bytea NOT NULL,
  calls        text NOT NULL,
  vote_start   numeric NOT NULL,
  vote_end     numeric NOT NULL,
  description  text NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE UNIQUE INDEX governor_proposals_by_number ON governor_proposals (chain_id, contract, proposal);
COMMENT ON TABLE governor_proposals IS 'The facts: one row per proposal that a Governor logged.';
COMMENT ON COLUMN governor_proposals.proposal IS 'The proposal''s number, of 256 bits.';
COMMENT ON COLUMN governor_proposals.calls IS 'JSON: what is called if it is carried, each with target, value in wei, signature and calldata.';
COMMENT ON COLUMN governor_proposals.vote_start IS 'In the Governor''s clock: a block''s number, or seconds since 1970. Votes are taken after it.';
COMMENT ON COLUMN governor_proposals.vote_end IS 'The last moment at which votes are taken, unless governor_changes extends it.';

CREATE TABLE governor_votes (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  proposal     numeric NOT NULL,
  kind         text NOT NULL,
  voter        bytea NOT NULL,
  support      integer NOT NULL,
  weight       numeric NOT NULL,
  against      numeric,
  in_favour    numeric,
  abstain      numeric,
  reason       text NOT NULL,
  params       bytea,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX governor_votes_by_proposal ON governor_votes (chain_id, contract, proposal, block_number, log_index);
COMMENT ON TABLE governor_votes IS 'The facts: one row per vote that a Governor logged. Voters are addresses; nobody''s name is kept.';
COMMENT ON COLUMN governor_votes.kind IS 'cast, split (divided by its voter), override (a holder votes past their delegate) or reduced (what the delegate''s vote loses by that).';
COMMENT ON COLUMN governor_votes.support IS 'As logged: 0 against, 1 for, 2 abstain, 255 split; others are a counting mode''s own.';
COMMENT ON COLUMN governor_votes.weight IS 'As logged, in the token''s smallest units.';
COMMENT ON COLUMN governor_votes.against IS 'What the vote adds to the option, negative where it takes away; null where support is not understood. Likewise in_favour and abstain.';

CREATE TABLE governor_changes (
  chain_id     bigint NOT NULL,
  block_number bigint NOT NULL,
  log_index    integer NOT NULL,
  tx_index     integer NOT NULL,
  contract     bytea NOT NULL,
  proposal     numeric NOT NULL,
  change       text NOT NULL,
  until        numeric,
  PRIMARY KEY (chain_id, block_number, log_index)
);
CREATE INDEX governor_changes_by_proposal ON governor_changes (chain_id, contract, proposal, block_number);
COMMENT ON TABLE governor_changes IS 'The facts: what became of a proposal, as its Governor logged it.';
COMMENT ON COLUMN governor_changes.change IS 'extended, queued, executed or canceled.';
COMMENT ON COLUMN governor_changes.until IS 'Of an extension the new end of the vote, in the Governor''s clock; of a queued one when it may be executed, in seconds since 1970.';

CREATE TABLE governors (
  chain_id      bigint NOT NULL,
  contract      bytea NOT NULL,
  name          text NOT NULL,
  counting_mode text NOT NULL,
  clock_mode    text NOT NULL,
  token         bytea,
  decimals      integer NOT NULL,
  start_block   bigint NOT NULL,
  PRIMARY KEY (chain_id, contract)
);
COMMENT ON TABLE governors IS 'The Governors of the sources file, and what their contracts said when they were asked.';
COMMENT ON COLUMN governors.counting_mode IS 'COUNTING_MODE(): by which rule votes are counted.';
COMMENT ON COLUMN governors.clock_mode IS 'CLOCK_MODE() of ERC-6372; "mode=blocknumber" where the contract does not have it, as in version 4.8 and before.';
COMMENT ON COLUMN governors.token IS 'What gives votes their weight; null where the contract does not say.';
COMMENT ON COLUMN governors.decimals IS 'Digits after the point in weights, as the token says; 0 where it has none.';

CREATE TABLE governor_tallies (
  chain_id     bigint NOT NULL,
  contract     bytea NOT NULL,
  proposal     numeric NOT NULL,
  block_number bigint NOT NULL,
  against      numeric,
  in_favour    numeric,
  abstain      numeric,
  basis        text NOT NULL,
  layout       bytea,
  state        integer,
  quorum       numeric,
  PRIMARY KEY (chain_id, contract, proposal)
);
COMMENT ON TABLE governor_tallies IS 'What each Governor itself kept of a proposal''s votes when it was last asked: compared with the sum of governor_votes, and never mended.';
COMMENT ON COLUMN governor_tallies.block_number IS 'Block after which it was asked.';
COMMENT ON COLUMN governor_tallies.basis IS 'storage_proof: the sums are proven against the block''s state root; contract_call: the contract answers so; unknown: it could not be asked.';
COMMENT ON COLUMN governor_tallies.layout IS 'Slot of the contract''s mapping of votes, where it was found.';
COMMENT ON COLUMN governor_tallies.state IS 'As IGovernor numbers them: 0 pending, 1 active, 2 canceled, 3 defeated, 4 succeeded, 5 queued, 6 expired, 7 executed; null where it was not told.';
COMMENT ON COLUMN governor_tallies.quorum IS 'quorum() at the proposal''s snapshot; null while that lies ahead, or where it was not told.';
