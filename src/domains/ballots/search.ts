import { nameDistance } from "../../kernel/name-distance.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { getBook } from "./book.ts";

/** Ballots by id, reference, resolution or words of their title, newest first. */
export async function searchBallots(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const wanted = text.toLowerCase();
  const { ballots } = await getBook(question, pin);
  const hits: Hit[] = [];
  for (const { id, terms, resolution, date } of ballots) {
    const names = [id, terms.ref, resolution ?? "", terms.title];
    if (!names.some((name) => name.toLowerCase().includes(wanted))) continue;
    const detail = [resolution ?? terms.ref, date].filter((part) => part !== null).join(", ");
    hits.push({ kind: "BALLOT", id, title: terms.title, detail, distance: nameDistance(text, names) });
  }
  return hits.sort((a, b) => a.distance - b.distance).slice(0, most);
}
