-- Codes of other sources that records name, so that what two sources tell of the same flow can be laid side by side.

CREATE TABLE fund_mentions (
  chain_id     bigint NOT NULL,
  stream_id    text NOT NULL,
  seq          bigint NOT NULL,
  code         text NOT NULL,
  said_in      text NOT NULL,
  block_number bigint NOT NULL,
  PRIMARY KEY (chain_id, stream_id, seq, code)
);
CREATE INDEX fund_mentions_by_code ON fund_mentions (code);
CREATE INDEX fund_mentions_by_stream ON fund_mentions (stream_id, code);
CREATE INDEX fund_mentions_by_block ON fund_mentions (chain_id, block_number);
COMMENT ON TABLE fund_mentions IS 'Derived: codes that a record names beside its own reference, letter by letter. Where one is the reference of a record of another stream, both tell of the same flow.';
COMMENT ON COLUMN fund_mentions.said_in IS 'reference: in the property of that name; title: as a word of the title.';

INSERT INTO fund_mentions (chain_id, stream_id, seq, code, said_in, block_number)
SELECT chain_id, stream_id, seq, code, min(said_in), block_number FROM (
  SELECT f.chain_id, f.stream_id, f.seq, f.ref, p.code, 'reference' AS said_in, f.block_number
  FROM fund_flows f
  JOIN fund_properties p ON p.chain_id = f.chain_id AND p.stream_id = f.stream_id AND p.seq = f.seq AND p.side = 'flow' AND p.dimension = 'reference'
  UNION ALL
  SELECT f.chain_id, f.stream_id, f.seq, f.ref, btrim(word, '.:'), 'title', f.block_number
  FROM fund_flows f CROSS JOIN LATERAL regexp_split_to_table(f.title, '[\s,;()\[\]]+') word
) m
WHERE length(code) >= 8 AND code ~ '[0-9]' AND code ~ '[A-Za-z]' AND code ~ '[-/]' AND code <> ref
GROUP BY 1, 2, 3, 4, 6;
