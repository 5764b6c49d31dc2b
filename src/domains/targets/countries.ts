import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";

const memory = new Memory<readonly string[]>(100, () => 1);

/** Codes of the countries and areas that promised, submitted, or have actors that did. */
export async function getCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const { sql } = question;
  return memory.get(question.state, String(pinName(pin)), async () => {
    const rows = await sql<{ country: string }[]>`
      SELECT f.country FROM targets f WHERE f.country IS NOT NULL ${upTo(sql, pin, "f")}
      UNION SELECT f.country FROM submissions f WHERE true ${upTo(sql, pin, "f")} ORDER BY country`;
    return rows.map(({ country }) => country);
  });
}
