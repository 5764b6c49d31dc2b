-- Several ledgers in one database: which came first, and by which names their organisations are told apart.

ALTER TABLE chains ADD COLUMN position integer NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX chains_by_position ON chains (position);
COMMENT ON COLUMN chains.position IS 'Place in the sources file, from 0: it decides names and never changes. The first chain''s organisations go by their refs alone.';

CREATE VIEW parties AS
SELECT o.chain_id, o.number, o.ref, CASE WHEN c.position = 0 THEN o.ref ELSE o.ref || '@' || o.chain_id END AS id,
       o.name, o.kind, o.country, o.block_number, o.tx_index, c.position
FROM organisations o JOIN chains c USING (chain_id);
COMMENT ON VIEW parties IS 'Organisations with the id that readers know them by, which is theirs alone among all chains. Adding a chain changes no id.';
