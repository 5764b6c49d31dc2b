import { recordsCsv } from "../../../features/records/records-csv.ts";
import { csvHeaders } from "../../../lib/csv.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** Every record that the list at the same address goes through. */
export async function GET(request: Request): Promise<Response> {
  const answer = await recordsCsv(Object.fromEntries(new URL(request.url).searchParams));
  return answer.ok ? new Response(answer.data, { headers: csvHeaders("plainsight-records.csv") }) : jsonAnswer(answer, "error.json");
}
