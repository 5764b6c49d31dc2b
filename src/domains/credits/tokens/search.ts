import { nameDistance } from "../../../kernel/name-distance.ts";
import type { Hit, Pin, Question } from "../../domain.ts";
import { getBatches, getTokens } from "./lists.ts";

/** Kinds of credit as tokens by their contract's name, symbol or address, and by the project that they stand for. */
export async function searchTokens(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const wanted = text.toLowerCase();
  const address = /^0x[0-9a-f]{40}$/.test(wanted);
  const tokens = address ? (await getTokens(question, pin)).filter(({ contract }) => contract === wanted) : null;
  const { nodes } = await getBatches(question, { tokens, projects: null, words: address ? null : wanted.split(/\s+/) }, most, null, pin);
  return nodes.map(({ id, row }): Hit => {
    const { name, symbol, project_name, project_ref, token_id, standard, vintage } = row;
    const told = [symbol ?? name, standard === "erc1155" ? token_id : null, vintage].filter((each) => each !== null);
    return {
      kind: "CARBON_TOKEN",
      id,
      title: project_name ?? name,
      detail: told.join(" · "),
      distance: address ? 0 : nameDistance(text, [symbol, name, project_ref, project_name]),
    };
  });
}
