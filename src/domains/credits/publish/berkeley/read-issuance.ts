import { fromLedgerDay } from "../../../../kernel/time.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { Origin } from "../../../../publish/rows.ts";
import type { PlannedCredits, PlannedProject } from "../publication.ts";
import { Cells, country, credits, day, project, required, someCredits, year } from "./cells.ts";
import { organisationOf } from "./organisation-rule.ts";

/** Columns that tell the list of issuances from others. */
export const issuanceColumns = ["Date Issued", "Project ID", "Project Name", "Vintage", "Total Offset Credits Issued"] as const;

export interface Issuance {
  readonly project: PlannedProject;
  readonly developer: PlannedOrganisation | null;
  /** The issuance, then what the same row says has become of some of it. Their refs still lack what tells repetitions apart. */
  readonly records: readonly Omit<PlannedCredits, "origin">[];
}

/** Amounts of an issuance that were moved since; the source does not say when. */
const moved = [
  ["buffer", "buffer", "Offset Credits Currently in Reserve Buffer Pool", "Reserve buffer pool"],
  ["export", "converted", "Offset Credits Converted to VCUs", "Converted to VCUs"],
  ["cancellation", "compliance", "Canceled for ARB Compliance", "Canceled for ARB Compliance"],
  ["cancellation", "cancelled", "Canceled", "Canceled"],
] as const;

/** @returns the issuance, or what is wrong with its cells */
export function readIssuance(row: Readonly<Record<string, string>>): Issuance | { readonly faults: string } {
  const cells = new Cells(row);
  const date = cells.read("Date Issued", day, 0);
  const vintage = cells.read("Vintage", year, 0);
  const ref = cells.read("Project ID", project, "");
  const name = cells.read("Project Name", required, "");
  const host = cells.read("Project Site Country", country, "");
  const issued = cells.read("Total Offset Credits Issued", someCredits, 0);
  const intended = cells.read("Offset Credits Intended for ARB Buffer Pool", credits, 0);
  const parts = moved.map(([kind, mark, column, purpose]) => ({ kind, mark, purpose, quantity: cells.read(column, credits, 0) }));
  const used = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  if (cells.faults.length === 0 && used > issued)
    cells.faults.push(`Total Offset Credits Issued: ${issued}, but ${used} of them are told to have moved`);
  if (cells.faults.length > 0) return { faults: cells.faults.join("; ") };

  const developer = organisationOf(cells.text("Project Developer"));
  const common = { project: ref, vintage, serials: null, use: null, country: null, holder: null, to: null } as const;
  const id = `${ref} ${vintage} ${fromLedgerDay(date) ?? ""}`;
  const noSerials = { "unknown-serials": "Not in the registry's list of issuances" };
  return {
    project: {
      ref,
      name,
      developer: developer?.ref ?? null,
      country: host,
      projectType: cells.text("Project Type"),
      protocol: cells.text("Protocol Version"),
    },
    developer,
    records: [
      {
        ...common,
        kind: "issuance",
        year: Math.floor(date / 10_000),
        quantity: issued,
        date,
        ref: `${id} issued`,
        purpose: "",
        properties: {
          ...noSerials,
          protocol: cells.text("Protocol Version"),
          state: cells.text("Project Site State"),
          "arb-eligible": cells.text("ARB Eligible"),
          "corsia-eligible": cells.text("CORSIA Eligible"),
          verifier: organisationOf(cells.text("Verification Body"))?.name ?? "",
          "intended-for-arb-buffer": intended === 0 ? "" : String(intended),
        },
      },
      ...parts
        .filter(({ quantity }) => quantity > 0)
        .map(({ kind, mark, purpose, quantity }) => ({
          ...common,
          kind,
          year: null,
          quantity,
          date: 0,
          ref: `${id} ${mark}`,
          purpose,
          properties: { ...noSerials, "unknown-date": "The registry tells the amount alone", issuance: `${id} issued` },
        })),
    ],
  };
}

/** A record with its place in the file. */
export const located = (record: Omit<PlannedCredits, "origin">, origin: Origin): PlannedCredits => ({ ...record, origin });
