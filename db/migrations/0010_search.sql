-- Records are found by any part of their reference or title, in whatever script, without reading all of them. pg_trgm comes with
-- PostgreSQL (contrib) and is trusted: whoever may create tables in a database may install it there.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX fund_flows_by_words ON fund_flows USING gin ((ref || ' ' || title) gin_trgm_ops);
