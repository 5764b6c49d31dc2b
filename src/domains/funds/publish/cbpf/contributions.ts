import { z } from "zod";
import { readCsv } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { FlowProperty } from "../../properties.ts";
import * as fields from "../fields.ts";
import type { PlannedFlow } from "../publication.ts";
import { withoutEntities } from "./cells.ts";
import { donorOf, type PooledFund } from "./parties.ts";

/** What tells contributions.csv from other files. */
export const contributionColumns = ["PooledFundId", "FiscalYear", "DonorName", "DonorCode", "ContributionAmt"] as const;

/** What a donor gives a fund in a year; fund, year and donor are unique. */
const contribution = z.object({
  PooledFundId: fields.required(8),
  FiscalYear: fields.year,
  DonorName: fields.required(200),
  DonorCode: fields.required(8),
  ContributionAmt: fields.usd,
});

export interface Contributions {
  readonly flows: readonly PlannedFlow[];
  readonly organisations: readonly PlannedOrganisation[];
  readonly badRows: readonly BadRow[];
}

/**
 * Commitments of donors to funds. The file does not tell what of them has arrived, nor when. They are without a recipient
 * country, as those of CERF, so that a country's sum does not count them and the projects paid from them; which country the
 * fund works in is a property of the getting end.
 */
export function readContributions(file: OutsideFile, funds: ReadonlyMap<string, PooledFund>): Contributions {
  const flows: PlannedFlow[] = [];
  const organisations: PlannedOrganisation[] = [];
  const badRows: BadRow[] = [];
  const { columns, rows } = readCsv(file.path, file.text);
  for (const { line, fields: row, fieldCount } of rows) {
    const origin = {
      file: file.path,
      line,
      row: row === undefined ? "" : `${row["PooledFundName"]} ${row["FiscalYear"]}, ${row["DonorName"]}`,
    };
    if (row === undefined) {
      badRows.push({ ...origin, reason: `expected ${columns.length} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const read = contribution.safeParse(row);
    if (!read.success) {
      badRows.push({ ...origin, reason: fields.describeIssues(read.error, row) });
      continue;
    }
    const { PooledFundId: id, FiscalYear: year, DonorName, DonorCode, ContributionAmt: cents } = read.data;
    const fund = funds.get(id);
    if (fund === undefined) {
      badRows.push({ ...origin, reason: `PooledFundId: expected a fund of MstPooledFund.csv, got “${id}”` });
      continue;
    }
    const donor = donorOf(withoutEntities(DonorName));
    organisations.push(donor, fund.organisation);
    const where: readonly FlowProperty[] =
      fund.country === null ? [] : [{ side: "to", dimension: "country", code: fund.country, share: null }];
    flows.push({
      origin,
      kind: "commitment",
      year,
      country: null,
      currency: "USD",
      amount: cents,
      decimals: 2,
      usdCents: cents,
      valueDate: 0,
      rateDate: 0,
      from: donor.ref,
      to: fund.organisation.ref,
      programme: null,
      parent: null,
      ref: `CBPF-IN-${id}-${year}-${DonorCode}`,
      title: `Contribution ${year}: ${fund.name}`,
      sector: "",
      properties: where,
    });
  }
  return { flows, organisations, badRows };
}
