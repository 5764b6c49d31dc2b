import { RequestError } from "../../../kernel/request-error.ts";
import type { Pin, Question } from "../../domain.ts";

/** Ids of the streams that were open at the pin, in the order in which they were opened. */
export async function fundStreams({ sql }: Question, pin: Pin): Promise<readonly string[]> {
  const rows = await sql<{ stream_id: string }[]>`
    SELECT s.stream_id FROM streams s JOIN chains c USING (chain_id)
    WHERE s.domain = 'funds' ${pin.block === null ? sql`` : sql`AND s.block_number <= ${pin.block}`}
      ${pin.chainId === undefined ? sql`` : sql`AND s.chain_id = ${pin.chainId}`}
    ORDER BY c.position, s.block_number, s.log_index`;
  return rows.map((row) => row.stream_id);
}

/** @throws RequestError UNKNOWN_STREAM */
export async function readFundStream(question: Question, id: string, pin: Pin): Promise<string> {
  const found = await question.entity("Stream", id.trim().toLowerCase(), pin);
  if (found?.domain === "funds") return found.id;
  throw new RequestError("UNKNOWN_STREAM", `There is no stream of funds ${JSON.stringify(id.slice(0, 80))}. The field streams lists all.`);
}
