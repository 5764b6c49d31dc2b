-- An empty database is filled without the indices that only readers need; they are made once the ledger has been read.

CREATE TABLE indices_put_off (
  name       text PRIMARY KEY,
  table_name text NOT NULL,
  definition text NOT NULL
);
COMMENT ON TABLE indices_put_off IS 'Indices that are missing until the ledger has been read for the first time. Empty from then on.';
COMMENT ON COLUMN indices_put_off.definition IS 'The statement that makes it.';

-- Proofs are packed before they are stored; packing them once more would be in vain.
ALTER TABLE transactions ALTER COLUMN receipt_proof SET STORAGE EXTERNAL;
COMMENT ON COLUMN transactions.receipt_proof IS 'RLP list of the receipts trie nodes from the root to this transaction''s receipt, packed by zlib; rows of older versions hold it as it is. Null where receipts were not fetched.';
