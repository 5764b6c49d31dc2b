import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";

const memory = new Memory<readonly string[]>(100, () => 1);

/** Codes of the countries and areas that goods were meant for. */
export async function getCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const { sql } = question;
  return memory.get(question.state, String(pinName(pin)), async () => {
    const rows =
      pin.block === null
        ? await sql<{ country: string }[]>`SELECT DISTINCT country FROM supply_totals WHERE country IS NOT NULL ORDER BY country`
        : await sql<{ country: string }[]>`
            SELECT DISTINCT f.country FROM hand_overs f WHERE f.country IS NOT NULL ${upTo(sql, pin, "f")} ORDER BY f.country`;
    return rows.map(({ country }) => country);
  });
}
