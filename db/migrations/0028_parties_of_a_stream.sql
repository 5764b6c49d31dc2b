-- A giver or a recipient of a stream takes part in few others. Without being told, the planner multiplies the shares of both and
-- expects a hundredth of the records: for the largest records of one step it then read all of them instead of the first few.
CREATE STATISTICS fund_flows_parties (dependencies) ON stream_id, provider, receiver FROM fund_flows;
