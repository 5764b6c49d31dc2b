import { findCountryByAlpha2 } from "../../../../kernel/country.ts";
import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { counted } from "../../../../publish/words.ts";
import type { TargetKind } from "../../events.ts";
import { openDataPublisher, type PlannedActor, type PlannedTarget, type TargetPublication } from "../publication.ts";

const targetColumns = ["target_id", "actor_id", "target_type", "baseline_year", "target_year", "target_value", "target_unit", "URL"];
const actorColumns = ["actor_id", "type", "name", "is_part_of"];

/** "Relative" is lower than something; whether than a baseline or per unit of output, the source does not say. */
const kinds: Readonly<Record<string, TargetKind>> = {
  "Absolute emission reduction": "base_year",
  "Relative emission reduction": "relative",
  "Net zero": "net_zero",
  "Climate neutral": "climate_neutral",
  "GHG neutral": "ghg_neutral",
};

type Fields = Readonly<Record<string, string>>;

/**
 * Reads targets of the Net Zero Tracker as OpenClimate lays them out: Target.csv, and Actor.csv, which names companies.
 * @param paths files, or a folder in which what is neither is passed over
 * @throws OperatorError when one of the two is missing or there are several
 */
export function readNetZeroTracker(paths: readonly string[], dataDate = 0): TargetPublication {
  const files = readOutsideFiles(paths);
  const [targets, named] = [findTable(files, targetColumns, "targets"), findTable(files, actorColumns, "actors")];
  const badRows: BadRow[] = [];
  const companies = new Map<string, Fields>();
  for (const { fields } of readCsv(named.path, named.text).rows) if (fields !== undefined) companies.set(fields["actor_id"] ?? "", fields);

  const actors = new Map<string, PlannedActor>();
  const records: PlannedTarget[] = [];
  const seen = new Map<string, number>();
  for (const { line, fields, fieldCount } of readCsv(targets.path, targets.text).rows) {
    const origin = { file: targets.path, line, row: fields?.["target_id"] ?? "" };
    if (fields === undefined) {
      badRows.push({ ...origin, reason: `expected ${targetColumns.length + 1} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const whose = readActor(fields["actor_id"] ?? "", companies);
    const read = readTarget(fields);
    const reason = "fault" in whose ? whose.fault : "fault" in read ? read.fault : undefined;
    if (reason !== undefined || "fault" in whose || "fault" in read) {
      badRows.push({ ...origin, reason: reason ?? "" });
      continue;
    }
    if (whose.actor !== null) actors.set(whose.actor.ref, whose.actor);
    // The source gives one identifier to several targets of an actor for the same year: they are told apart by their order.
    const times = (seen.get(origin.row) ?? 0) + 1;
    seen.set(origin.row, times);
    records.push({
      origin,
      ...read,
      ref: times === 1 ? origin.row : `${origin.row}#${times}`,
      country: whose.country,
      actor: whose.actor?.ref ?? null,
    });
  }
  const repeated = [...seen.values()].reduce((sum, times) => sum + times - 1, 0);
  return {
    terms: {
      source: "net-zero-tracker",
      title: "Emission targets of countries, regions, cities and companies: Net Zero Tracker",
      licence: "CC BY 4.0",
      attribution: "Net Zero Tracker, as harmonised by OpenClimate",
      sample: false,
    },
    publisher: openDataPublisher,
    organisations: [],
    actors: [...actors.values()],
    records,
    files: [targets, named].map(({ name, sha256 }) => ({ name, sha256, dataDate })),
    reading: {
      badRows,
      warnings:
        repeated === 0
          ? []
          : [`${counted(repeated, "target has", "targets have")} an identifier that another has too; a number behind it tells them apart.`],
      ignored: files
        .filter((file) => file !== targets && file !== named)
        .map(({ path }) => ({ path, reason: "nothing of it is published" })),
      placeholders: 0,
    },
  };
}

function findTable(files: readonly OutsideFile[], columns: readonly string[], what: string): OutsideFile {
  const [found, another] = files.filter(({ text }) => {
    const named = readCsvColumns(text);
    return columns.every((column) => named.includes(column));
  });
  if (found === undefined)
    throw new OperatorError(`The table of ${what} is missing: expected a CSV file with the columns ${columns.join(", ")}.`);
  if (another !== undefined) throw new OperatorError(`${found.path} and ${another.path} both hold ${what}. Give one of them.`);
  return found;
}

/** Who promises. Companies are those of the actors' table; others are told by the form of their code. */
function readActor(
  id: string,
  companies: ReadonlyMap<string, Fields>,
): { readonly country: string; readonly actor: PlannedActor | null } | { readonly fault: string } {
  const company = companies.get(id);
  const [, alpha2 = ""] = /^([A-Z]{2})(?:$|[- ][A-Z0-9]{1,3}$)/.exec(company?.["is_part_of"] ?? id) ?? [];
  const country = alpha2 === "EU" ? "EUU" : findCountryByAlpha2(alpha2)?.code;
  if (country === undefined)
    return { fault: `actor_id: expected a company of the actors' table, or a code that begins with a country's two letters, got “${id}”` };
  if (company !== undefined) {
    return { country, actor: { ref: id, kind: "company", country, organisation: null, name: company["name"] ?? "" } };
  }
  if (id.length === 2) return { country, actor: null };
  // ISO 3166-2 has a hyphen behind the country, UN/LOCODE a space.
  return { country, actor: { ref: id, kind: id.includes("-") ? "region" : "city", country, organisation: null, name: "" } };
}

function readTarget(fields: Fields): Omit<PlannedTarget, "origin" | "ref" | "country" | "actor"> | { readonly fault: string } {
  const {
    target_type: type = "",
    baseline_year: base = "",
    target_year: year = "",
    target_value: value = "",
    target_unit: unit = "",
  } = fields;
  const kind = kinds[type];
  if (kind === undefined) return { fault: `target_type: expected one of ${Object.keys(kinds).join(", ")}, got “${type}”` };
  const [, whole, fraction = ""] = /^(-?\d{1,15})(?:\.(\d{1,9}))?$/.exec(value) ?? [];
  if (value !== "" && whole === undefined) return { fault: `target_value: expected a number or nothing, got “${value}”` };
  if (value !== "" && unit !== "percent") return { fault: `target_unit: expected percent, got “${unit}”` };
  return {
    kind,
    baseYear: readYear(base),
    targetYear: readYear(year),
    amount: whole === undefined ? null : { unit: "percent", value: BigInt(whole + fraction), decimals: fraction.length },
    baseTonnes: null,
    conditionality: null,
    gases: null,
    sectors: null,
    url: fields["URL"]?.trim() ?? "",
    words: { type, "base-year": base, "target-year": year, target: value === "" ? "" : `${value} ${unit}` },
  };
}

/** Null for what is no year of the age of measured emissions, such as the 1000 that the source has once: its words are kept. */
function readYear(text: string): number | null {
  return /^(?:1[89]|2[01])\d\d$/.test(text) ? Number(text) : null;
}
