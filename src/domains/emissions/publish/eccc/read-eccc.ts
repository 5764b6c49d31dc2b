import { findCountryByAlpha2 } from "../../../../kernel/country.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { Basis } from "../../basis.ts";
import type { EmissionPublication, PlannedReport } from "../publication.ts";
import { companyRef, type Facility, toFacilities } from "./facilities.ts";
import { type EcccTables, readTables } from "./tables.ts";

/**
 * Tonnes of CO2 equivalent that a facility says that it emitted itself. Which warming potentials its figures are reckoned with, and
 * what of land use is in them, the files do not tell.
 */
const basis: Basis = {
  gas: "GHG",
  unit: "TNE",
  massOf: "CO2_EQUIVALENT",
  decimals: 0,
  gwp: 0,
  landUse: "NOT_TOLD",
  accounting: "NOT_TOLD",
  reporter: "SELF",
  scope: "SCOPE_1",
  category: 0,
  coverage: "",
};

/**
 * Reads what facilities report to Canada's Greenhouse Gas Reporting Program (ECCC): a report for each facility and year, in tonnes of
 * CO2 equivalent, with owner and place where they are told.
 * @param paths files, or folders in which what is no table of it is passed over
 * @throws OperatorError when a table is missing, or two files hold the same
 */
export function readEccc(paths: readonly string[], dataDate?: number): EmissionPublication {
  const tables = readTables(paths);
  const badRows: BadRow[] = [...tables.badRows];
  const facilities = toFacilities(tables.facilities);
  const companies = toCompanies(tables.companies);
  const byRef = new Map<string, PlannedReport>();
  for (const row of tables.reports) {
    const read = readReport(row, facilities);
    if (typeof read === "string") badRows.push({ ...row.origin, reason: read });
    else if (byRef.has(read.ref)) {
      badRows.push({ ...row.origin, reason: `emissions_id: line ${byRef.get(read.ref)?.origin.line} has the same` });
    } else byRef.set(read.ref, read);
  }
  for (const { actor, owners } of facilities.values()) {
    if (actor.owner === null || companies.has(actor.owner)) continue;
    const row = tables.facilities.find(({ cells }) => cells.actor_id === actor.ref);
    if (row !== undefined) badRows.push({ ...row.origin, reason: `is_owned_by: ${owners[0]} is not among the companies` });
  }
  const bad = new Set(badRows.map(({ row }) => row));
  const actors = [...facilities.values()].flatMap(({ actor }) => (bad.has(actor.ref) ? [] : [actor]));
  const owning = new Set(actors.map(({ owner }) => owner));
  const declared = new Set(actors.map(({ ref }) => ref));
  const reports = [...byRef.values()].filter(({ actor }) => "declared" in actor && declared.has(actor.declared));
  const date = dataDate ?? dateOf(tables.reports);
  return {
    terms: {
      source: "eccc",
      title: "Canada: greenhouse gases of large facilities since 2004 (ECCC)",
      licence: "OGL-Canada-2.0",
      attribution: "Environment and Climate Change Canada, Greenhouse Gas Reporting Program, as processed by Open Earth Foundation",
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    organisations: [...companies.values()].filter(({ ref }) => owning.has(ref)),
    actors,
    reports: inLedgerOrder(reports),
    verifications: [],
    files: tables.files.map(({ name, sha256 }) => ({ name, sha256, dataDate: date })),
    reading: { badRows, warnings: warnOf([...facilities.values()]), ignored: tables.ignored, placeholders: 0 },
  };
}

/** @returns what is wrong with the row where it can't be read */
function readReport({ origin, cells }: EcccTables["reports"][number], facilities: ReadonlyMap<string, Facility>): PlannedReport | string {
  const { emissions_id: ref, actor_id: id, year, total_emissions: total } = cells;
  if (ref === "") return "emissions_id: expected an identifier, got nothing";
  const facility = facilities.get(id);
  if (facility === undefined) return `actor_id: ${JSON.stringify(id)} is not among the facilities`;
  if (!/^\d{4}$/.test(year)) return `year: expected four digits, got ${JSON.stringify(year)}`;
  if (!/^(\d{1,18})?$/.test(total)) return `total_emissions: expected whole tonnes, or nothing, got ${JSON.stringify(total)}`;
  return {
    origin,
    actor: { kind: "FACILITY", declared: id },
    year: Number(year),
    basis,
    total: total === "" ? null : BigInt(total),
    periodFrom: 0,
    periodTo: 0,
    evidence: null,
    ref,
    parts: [],
    memo: [],
    properties: {
      "other-names": facility.otherNames.join(" | "),
      ...(facility.owners.length > 1 && { "owners-named": facility.owners.join(" ") }),
    },
  };
}

/** By ref; of a company with several names the first. */
function toCompanies(rows: EcccTables["companies"]): ReadonlyMap<string, PlannedOrganisation> {
  const companies = new Map<string, PlannedOrganisation>();
  for (const { cells } of rows) {
    const ref = companyRef(cells.actor_id);
    if (companies.has(ref)) continue;
    const country = findCountryByAlpha2(cells.is_part_of.slice(0, 2))?.code ?? null;
    // What kind of body it is the source does not say: universities are among the companies.
    companies.set(ref, { ref, name: cells.name.trim(), country, kind: "UNKNOWN" });
  }
  return companies;
}

/** The newest date in the rows' data source, such as ECCC_GHGRP:2022-04-14; 0 where none has one. */
function dateOf(rows: EcccTables["reports"]): number {
  const dates = new Set(rows.map(({ cells }) => /:(\d{4})-(\d{2})-(\d{2})$/.exec(cells.datasource_id)?.slice(1).join("") ?? "0"));
  return Math.max(0, ...[...dates].map(Number));
}

function warnOf(facilities: readonly Facility[]): readonly string[] {
  const count = (fits: (facility: Facility) => boolean) => facilities.filter(fits).length;
  const several = facilities.filter(({ owners }) => owners.length > 1);
  return [
    "The threshold for reporting fell from 100 kt to 50 kt (2009) and to 10 kt (2017): more facilities do not mean more emissions.",
    `${count(({ owners }) => owners.length === 0)} facilities name no owner: it is unknown.`,
    ...(several.length > 0
      ? [`${several.length} name several owners, and none is said to own them: ${several.map(({ actor }) => actor.ref).join(", ")}.`]
      : []),
    `${count(({ otherNames }) => otherNames.length > 0)} have several names: the first is taken, the others are kept beside it.`,
  ];
}

/** By year: records of one common total follow each other, which costs the least gas. */
function inLedgerOrder(reports: readonly PlannedReport[]): readonly PlannedReport[] {
  return [...reports].sort((a, b) => a.year - b.year || (a.ref < b.ref ? -1 : 1));
}
