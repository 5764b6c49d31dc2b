-- Programmes by their numbers, and what has not been verified, without reading through all that there is.

CREATE INDEX programmes_by_number ON programmes (number);
CREATE INDEX transactions_without_proof ON transactions (chain_id, block_number) WHERE receipt_proof IS NULL;
CREATE INDEX blocks_not_verified ON blocks (chain_id, number) WHERE NOT verified;
