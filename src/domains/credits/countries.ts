import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";

const memory = new Memory<readonly string[]>(100, () => 1);

/** Codes of the countries that host projects. */
export async function getCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const { sql } = question;
  return memory.get(question.state, String(pinName(pin)), async () => {
    const rows = await sql<{ country: string }[]>`
      SELECT DISTINCT p.country FROM credit_projects p WHERE p.country IS NOT NULL ${upTo(sql, pin, "p")} ORDER BY p.country`;
    return rows.map(({ country }) => country);
  });
}
