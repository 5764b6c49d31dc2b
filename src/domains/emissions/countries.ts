import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Pin, Question } from "../domain.ts";
import { upTo } from "./read.ts";

const memory = new Memory<readonly string[]>(100, () => 1);

/** Codes of the countries and areas that report emissions, or where facilities stand that do. */
export async function getCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const { sql } = question;
  return memory.get(question.state, String(pinName(pin)), async () => {
    const rows = await sql<{ country: string }[]>`
      SELECT DISTINCT f.country FROM emission_reports f WHERE f.country IS NOT NULL ${upTo(question, pin)} ORDER BY f.country`;
    return rows.map(({ country }) => country);
  });
}
