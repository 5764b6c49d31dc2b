import { sumsCsv } from "../../../features/funds/sums-csv.ts";
import { csvHeaders } from "../../../lib/csv.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** The funds page's table as CSV: same address, same rows. */
export async function GET(request: Request): Promise<Response> {
  const answer = await sumsCsv(Object.fromEntries(new URL(request.url).searchParams));
  return answer.ok ? new Response(answer.data, { headers: csvHeaders("plainsight-sums.csv") }) : jsonAnswer(answer, "error.json");
}
