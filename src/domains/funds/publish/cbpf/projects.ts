import { z } from "zod";
import { readCsv } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import type { FlowProperty } from "../../properties.ts";
import * as fields from "../fields.ts";
import type { PlannedFlow, PlannedProgramme } from "../publication.ts";
import { americanDay } from "./cells.ts";
import { type Partner, type PooledFund, partnerOf } from "./parties.ts";

/** What tells the list of projects from other files. */
export const projectColumns = [
  "PFId",
  "AllNm",
  "PrjCode",
  "AllYr",
  "AllSrc",
  "OrgNm",
  "OrgTypeId",
  "PrjTitle",
  "PrgBdg",
  "ApprDt",
] as const;

const allocationTypes: Readonly<Record<string, string>> = { "1": "reserve", "2": "standard" };

const project = z.object({
  PFId: fields.required(8),
  AllNm: fields.text(900),
  PrjCode: fields.required(100),
  AllYr: fields.year,
  AllSrc: z.enum(["1", "2"], "expected 1 or 2"),
  OrgNm: fields.required(256),
  OrgTypeId: z.enum(["1", "2", "3", "4"], "expected a number from 1 to 4"),
  PrjTitle: fields.text(1024),
  PrgBdg: fields.usd,
  ApprDt: americanDay,
});

/** What the places of a project need to know of it. */
export interface Project {
  readonly flow: PlannedFlow;
  readonly partner: Partner;
}

export interface Projects {
  readonly byCode: ReadonlyMap<string, Project>;
  readonly organisations: readonly PlannedOrganisation[];
  readonly programmes: readonly PlannedProgramme[];
  readonly badRows: readonly BadRow[];
}

/** Commitments of a fund to the partner that carries out a project. */
export function readProjects(file: OutsideFile, funds: ReadonlyMap<string, PooledFund>): Projects {
  const byCode = new Map<string, Project>();
  const organisations: PlannedOrganisation[] = [];
  const programmes: PlannedProgramme[] = [];
  const badRows: BadRow[] = [];
  const { columns, rows } = readCsv(file.path, file.text);
  for (const { line, fields: row, fieldCount } of rows) {
    const origin = { file: file.path, line, row: row?.["PrjCode"]?.trim() ?? "" };
    if (row === undefined) {
      badRows.push({ ...origin, reason: `expected ${columns.length} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const read = project.safeParse(row);
    if (!read.success) {
      badRows.push({ ...origin, reason: fields.describeIssues(read.error, row) });
      continue;
    }
    const { PFId, AllNm, PrjCode, AllYr: year, AllSrc, OrgNm, OrgTypeId, PrjTitle, PrgBdg: cents, ApprDt } = read.data;
    const fund = funds.get(PFId);
    const first = byCode.get(PrjCode);
    if (fund === undefined || first !== undefined) {
      const reason =
        fund === undefined
          ? `PFId: expected a fund of MstPooledFund.csv, got “${PFId}”`
          : `${PrjCode} stands at ${file.path}:${first?.flow.origin.line} already`;
      badRows.push({ ...origin, reason });
      continue;
    }
    const partner = partnerOf(OrgNm, OrgTypeId);
    organisations.push(fund.organisation);
    if (partner.organisation !== null) organisations.push(partner.organisation);
    const programme = AllNm === "" ? null : slug(`${fund.organisation.ref} ${AllNm}`);
    if (programme !== null) programmes.push({ ref: programme, title: `${fund.name}: ${AllNm}` });
    byCode.set(PrjCode, {
      partner,
      flow: {
        origin,
        kind: "commitment",
        year,
        country: fund.country,
        currency: "USD",
        amount: cents,
        decimals: 2,
        usdCents: cents,
        valueDate: ApprDt,
        rateDate: 0,
        from: fund.organisation.ref,
        to: partner.organisation?.ref ?? null,
        programme,
        parent: null,
        ref: PrjCode,
        title: PrjTitle,
        sector: "",
        properties: [
          { side: "flow", dimension: "allocation", code: allocationTypes[AllSrc] ?? AllSrc, share: null },
          ...withheldName("to", partner),
        ],
      },
    });
  }
  return { byCode, organisations, programmes, badRows };
}

/** Says which end's name the source keeps to itself, and what it says instead. */
export function withheldName(side: "from" | "to", { withheld }: Partner): readonly FlowProperty[] {
  return withheld === null ? [] : [{ side, dimension: "withheld", code: withheld, share: null }];
}
