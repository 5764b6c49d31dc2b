import { countries } from "../../kernel/country.ts";
import { nameDistance } from "../../kernel/name-distance.ts";
import { upTo } from "../../store/up-to.ts";
import type { Hit, Pin, Question } from "../domain.ts";

interface Row {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly kind: string;
}

/** Organisations by name or ref, and countries by name or code. */
export async function searchOrganisations(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const rows = await sql<Row[]>`
    SELECT p.id, p.ref, p.name, p.kind FROM parties p
    WHERE (position(lower(${text}) in lower(p.name)) > 0 OR position(lower(${text}) in p.id) > 0) ${upTo(sql, pin, "p")}
    ORDER BY position(lower(${text}) in lower(p.name)), length(p.name), p.name, p.id LIMIT ${most}`;
  const organisations = rows.map(
    ({ id, ref, name, kind }): Hit => ({
      kind: "ORGANISATION",
      id,
      title: name,
      detail: kind.replaceAll("_", " "),
      distance: distance(text, [id, ref, name]),
    }),
  );
  const places = countries
    .filter(({ code, alpha2, name }) => [code, alpha2 ?? ""].includes(text.toUpperCase()) || fold(name).includes(fold(text)))
    .map(
      ({ code, alpha2, name, region }): Hit => ({
        kind: "COUNTRY",
        id: code,
        title: name,
        detail: region ?? "",
        distance: distance(text, [code, alpha2 ?? "", name]),
      }),
    );
  return [...places, ...organisations].sort((a, b) => a.distance - b.distance || a.title.length - b.title.length).slice(0, most);
}

/** "Côte d'Ivoire" is found by "cote". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

function distance(text: string, names: readonly string[]): number {
  return nameDistance(fold(text), names.map(fold));
}
