import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { PlannedCredits, PlannedProject } from "../publication.ts";
import { Cells, country, day, project, required, serials, someCredits, year } from "./cells.ts";
import { beneficiaryOf, organisationOf } from "./organisation-rule.ts";

/** Columns that tell the list of retirements from others. */
export const retirementColumns = [
  "Project ID",
  "Vintage",
  "Offset Credit Serial Numbers",
  "Quantity of Offset Credits",
  "Status Effective",
] as const;

export interface Retirement {
  readonly project: PlannedProject;
  readonly organisations: readonly PlannedOrganisation[];
  readonly record: Omit<PlannedCredits, "origin">;
}

/** Why a retirement was made, as the registry has it: a closed list, so that no other text gets through. */
const reasons = [
  "Compensation for Avoidable Reversal",
  "Compliance Requirements",
  "Environmental Benefit",
  "On Behalf of Third Party",
  "Other",
  "Retail Program Requirements",
  "Retirement for Person or Organization",
];

const leftOut = "Left out: it may name a person";

/** @returns the retirement, or what is wrong with its cells */
export function readRetirement(row: Readonly<Record<string, string>>): Retirement | { readonly faults: string } {
  const cells = new Cells(row);
  const ref = cells.read("Project ID", project, "");
  const vintage = cells.read("Vintage", year, 0);
  const range = cells.read("Offset Credit Serial Numbers", serials, { block: "", first: 0, last: 0 });
  const quantity = cells.read("Quantity of Offset Credits", someCredits, 0);
  const date = cells.read("Status Effective", day, 0);
  const name = cells.read("Project Name", required, "");
  const host = cells.read("Project Site Country", country, "");
  const length = range.last - range.first + 1;
  if (cells.faults.length === 0 && length !== quantity) {
    cells.faults.push(`Quantity of Offset Credits: ${quantity}, but ${length} serials are named, from ${range.first} to ${range.last}`);
  }
  if (cells.faults.length > 0) return { faults: cells.faults.join("; ") };

  const holder = organisationOf(cells.text("Account Holder"));
  const details = cells.text("Retirement Reason Details");
  const beneficiary = beneficiaryOf(details);
  const reason = cells.text("Retirement Reason");
  return {
    project: {
      ref,
      name,
      developer: null,
      country: host,
      projectType: cells.text("Project Type"),
      protocol: cells.text("Protocol Version"),
    },
    organisations: [holder, beneficiary].filter((organisation) => organisation !== null),
    record: {
      kind: "retirement",
      year: Math.floor(date / 10_000),
      project: ref,
      vintage,
      quantity,
      serials: range,
      date,
      use: null,
      country: null,
      holder: holder?.ref ?? null,
      to: beneficiary?.ref ?? null,
      ref: cells.text("Offset Credit Serial Numbers"),
      purpose: reasons.includes(reason) ? reason : "",
      properties: {
        ...(holder === null && { "unknown-holder": leftOut }),
        ...(beneficiary === null && { "unknown-beneficiary": details === "" ? "Not given" : leftOut }),
        "corsia-eligible": cells.text("CORSIA Eligible"),
      },
    },
  };
}
