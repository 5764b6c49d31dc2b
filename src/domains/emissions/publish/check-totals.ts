import { type EmissionTotal, type EmissionTotalKey, emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import type { TotalsCheck } from "../../../publish/publication.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { writeBasis } from "../basis.ts";
import { actorKinds } from "../events.ts";
import { actorNumbers, basisNumbers, type Numbers } from "./encode.ts";
import type { PlannedReport } from "./publication.ts";

interface Sum {
  readonly key: EmissionTotalKey;
  readonly name: string;
  sum: bigint;
  reports: number;
  unknown: number;
}

/** Slots read at a time. */
const page = 500;

/** Reads the contract's totals of every actor, and of all together, that the reports name, and compares each with their sum. */
export async function checkTotals(
  ledger: LedgerConnection,
  contract: StreamContract,
  stream: number,
  numbers: Numbers,
  reports: readonly PlannedReport[],
): Promise<TotalsCheck> {
  const sums = sumUp(stream, numbers, reports);
  const unequal: string[] = [];
  for (let from = 0; from < sums.length; from += page) {
    const part = sums.slice(from, from + page);
    const values = await Promise.all(
      part.map(({ key }) => ledger.node.getStorageAt({ address: contract.address, slot: asHex(emissionTotalSlot(key)) })),
    );
    for (const [i, sum] of part.entries()) {
      const total = readEmissionTotal(values[i] ?? "0x0");
      if (fields.every((field) => total[field] === sum[field])) continue;
      unequal.push(`${sum.name}: the contract says ${words(total, sum.key)}, the files ${words(sum, sum.key)}.`);
    }
  }
  return { read: sums.length, unequal };
}

const fields = ["sum", "reports", "unknown"] as const;

function words({ sum, reports, unknown }: EmissionTotal, { basis }: EmissionTotalKey): string {
  return `${fromMinorUnits(sum, basis.decimals)} ${basis.unit} in ${reports} reports (${unknown} without a total)`;
}

/** The contract adds up all countries, and all facilities; of each actor it keeps its own. */
function sumUp(stream: number, numbers: Numbers, reports: readonly PlannedReport[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  const add = (name: string, key: () => EmissionTotalKey, total: bigint | null): void => {
    let sum = sums.get(name);
    if (sum === undefined) {
      sum = { key: key(), name, sum: 0n, reports: 0, unknown: 0 };
      sums.set(name, sum);
    }
    sum.reports += 1;
    if (total === null) sum.unknown += 1;
    else sum.sum += total;
  };
  for (const report of reports) {
    const { actorKind, country, actor } = actorNumbers(report, numbers);
    const { year, total, basis } = report;
    const shared = { stream, actorKind, year, basis: basisNumbers(basis) };
    const on = `${year} on ${writeBasis(basis)}`;
    add(
      `${report.actor.kind} ${[country, actor || ""].join(" ").trim()} in ${on}`,
      () => ({ ...shared, actor: { country: country || null, number: actor } }),
      total,
    );
    const addedUp = actorKinds[actorKind] === "COUNTRY" || actorKinds[actorKind] === "FACILITY";
    if (addedUp) add(`all of kind ${report.actor.kind} in ${on}`, () => ({ ...shared, actor: null }), total);
  }
  return [...sums.values()];
}
