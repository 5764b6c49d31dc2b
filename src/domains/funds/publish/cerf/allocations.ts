import { z } from "zod";
import { readCsv } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import * as fields from "../fields.ts";
import type { PlannedFlow, PlannedProgramme } from "../publication.ts";
import { agencyOf, cerf } from "./parties.ts";

/** What tells allocations.csv from other files. */
export const allocationColumns = ["projectCode", "agencyName", "totalAmountApproved", "dateUSGSignature"] as const;

/** One approved project. */
const allocation = z.object({
  // `projectID` is not unique; `projectCode` is.
  projectCode: fields.required(128),
  agencyName: fields.text(256),
  countryCode: fields.countryCode,
  dateUSGSignature: fields.day,
  projectTitle: fields.text(1024),
  totalAmountApproved: fields.usd,
  windowFullName: fields.text(128),
  year: fields.year,
  projectsectors: fields.text(256),
});

export interface Allocations {
  readonly flows: readonly PlannedFlow[];
  readonly organisations: readonly PlannedOrganisation[];
  readonly programmes: readonly PlannedProgramme[];
  readonly badRows: readonly BadRow[];
}

/** Commitments of the fund to an agency, for a country. */
export function readAllocations(file: OutsideFile): Allocations {
  const flows: PlannedFlow[] = [];
  const organisations: PlannedOrganisation[] = [];
  const programmes: PlannedProgramme[] = [];
  const badRows: BadRow[] = [];
  const { columns, rows } = readCsv(file.path, file.text);
  for (const { line, fields: row, fieldCount } of rows) {
    const origin = { file: file.path, line, row: row?.["projectCode"]?.trim() ?? "" };
    if (row === undefined) {
      badRows.push({ ...origin, reason: `expected ${columns.length} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const read = allocation.safeParse(row);
    if (!read.success) {
      badRows.push({ ...origin, reason: fields.describeIssues(read.error, row) });
      continue;
    }
    const { data } = read;
    const agency = agencyOf(data.agencyName);
    if (agency !== null) organisations.push(agency);
    const programme = data.windowFullName === "" ? null : slug(data.windowFullName);
    if (programme !== null) programmes.push({ ref: programme, title: data.windowFullName });
    flows.push({
      origin,
      kind: "commitment",
      year: data.year,
      country: data.countryCode,
      currency: "USD",
      amount: data.totalAmountApproved,
      decimals: 2,
      usdCents: data.totalAmountApproved,
      valueDate: data.dateUSGSignature,
      rateDate: 0,
      from: cerf.ref,
      to: agency?.ref ?? null,
      programme,
      parent: null,
      ref: data.projectCode,
      title: data.projectTitle,
      sector: data.projectsectors,
      properties: [],
    });
  }
  return { flows, organisations, programmes, badRows };
}
