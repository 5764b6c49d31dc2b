import type { PlannedActor } from "../publication.ts";
import type { EcccTables } from "./tables.ts";

/** A facility as it is declared, with what the declaration has no room for. */
export interface Facility {
  readonly actor: PlannedActor;
  /** Names that the source gives it beside the first, each once. */
  readonly otherNames: readonly string[];
  /** LEIs of the companies that the source names; where there are several, none is said to own it. */
  readonly owners: readonly string[];
}

/** Of ISO 3166-2: CA-AB. Anything else is a town of UN/LOCODE: CA YTF. */
const province = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** Ref in the registry of a company with a legal entity identifier (ISO 17442). */
export function companyRef(lei: string): string {
  return `lei-${lei.toLowerCase()}`;
}

/**
 * Takes one facility out of the several rows that the source has of it, one for each name under which it reported:
 * - its name is that of its first row, the others are kept beside it;
 * - its place is every province, then every town, that any of its rows names;
 * - its owner is the one company that any of its rows names. Where they name several, which one owned it when can't be told from the
 *   file, and none is said to.
 * @returns by the source's identifier, in the order of the file
 */
export function toFacilities(rows: EcccTables["facilities"]): ReadonlyMap<string, Facility> {
  const grouped = new Map<string, EcccTables["facilities"][number]["cells"][]>();
  for (const { cells } of rows) {
    const group = grouped.get(cells.actor_id);
    if (group === undefined) grouped.set(cells.actor_id, [cells]);
    else group.push(cells);
  }
  return new Map([...grouped].map(([ref, group]) => [ref, toFacility(ref, group)]));
}

function toFacility(ref: string, rows: readonly EcccTables["facilities"][number]["cells"][]): Facility {
  const each = (field: "name" | "is_part_of" | "is_owned_by") =>
    [...new Set(rows.map((row) => row[field].trim()))].filter((text) => text !== "");
  const [name = ref, ...otherNames] = each("name");
  const places = each("is_part_of").sort();
  const provinces = places.filter((place) => province.test(place));
  const towns = places.filter((place) => !province.test(place));
  const owners = each("is_owned_by").sort();
  const [owner] = owners;
  return {
    actor: {
      kind: "FACILITY",
      country: "CAN",
      owner: owners.length === 1 && owner !== undefined ? companyRef(owner) : null,
      ref,
      name,
      place: [...(provinces.length > 0 ? [provinces.join("/")] : []), ...towns].join(", "),
    },
    otherNames,
    owners,
  };
}
