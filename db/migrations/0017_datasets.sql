-- Data sets by the hash of their files.

CREATE TABLE datasets (
  chain_id        bigint NOT NULL,
  block_number    bigint NOT NULL,
  log_index       integer NOT NULL,
  record_index    integer NOT NULL DEFAULT 0,
  tx_index        integer NOT NULL,
  stream_id       text NOT NULL,
  seq             bigint NOT NULL,
  status          text NOT NULL,
  sha256          bytea NOT NULL,
  size            numeric NOT NULL,
  unpacked_sha256 bytea,
  data_date       date,
  country         text,
  previous        bigint,
  schema_sha256   bytea,
  ref             text NOT NULL,
  version         text NOT NULL,
  title           text NOT NULL,
  licence         text NOT NULL,
  media_type      text NOT NULL,
  place           text,
  schema          text,
  record_hash     bytea NOT NULL,
  PRIMARY KEY (chain_id, block_number, log_index, record_index)
);
CREATE UNIQUE INDEX datasets_by_seq ON datasets (stream_id, seq, chain_id);
CREATE INDEX datasets_by_previous ON datasets (stream_id, previous) WHERE previous IS NOT NULL;
CREATE INDEX datasets_by_ref ON datasets (stream_id, ref, seq);
CREATE INDEX datasets_by_hash ON datasets (sha256);
CREATE INDEX datasets_by_unpacked_hash ON datasets (unpacked_sha256) WHERE unpacked_sha256 IS NOT NULL;
CREATE INDEX datasets_by_title ON datasets (title, stream_id, seq);
CREATE INDEX datasets_by_country ON datasets (country) WHERE country IS NOT NULL;
CREATE INDEX source_files_by_hash ON source_files (sha256);
COMMENT ON TABLE datasets IS 'The facts: one row per version of a data set recorded on the ledger. Append-only; a new version is a new row that names the one before.';
COMMENT ON COLUMN datasets.status IS 'published or withdrawn; a withdrawal repeats the hash of the version that it withdraws.';
COMMENT ON COLUMN datasets.sha256 IS 'Of the file as it is handed out.';
COMMENT ON COLUMN datasets.size IS 'Of that file, in bytes.';
COMMENT ON COLUMN datasets.unpacked_sha256 IS 'Of what is packed in the file where that is a gzip; null: it is not packed.';
COMMENT ON COLUMN datasets.data_date IS 'Day up to which the data speaks; null: not told.';
COMMENT ON COLUMN datasets.country IS 'What the data is about, by three-letter code; null: not one country.';
COMMENT ON COLUMN datasets.previous IS 'Number of the record of the version before, in the same stream; null: this is the first.';
COMMENT ON COLUMN datasets.ref IS 'The publisher''s own identifier, the same for all versions.';
COMMENT ON COLUMN datasets.place IS 'Address to get the file from, as the publisher wrote it; null: none is told.';
COMMENT ON COLUMN datasets.schema IS 'Address of what describes its columns; null: none is told.';
COMMENT ON COLUMN datasets.record_hash IS 'keccak256 of the event data: what the stream''s digest is made of.';
