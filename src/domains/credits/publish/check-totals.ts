import { type CreditTotal, type CreditTotalKey, creditTotalSlots, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import type { TotalsCheck } from "../../../publish/publication.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { grouped } from "../../../publish/words.ts";
import type { CreditKind } from "../events.ts";
import type { PlannedCredits } from "./publication.ts";

type Sums = { -readonly [Field in keyof CreditTotal]: bigint };

interface Sum {
  readonly key: CreditTotalKey;
  readonly name: string;
  readonly sums: Sums;
}

/** What each kind adds to; null: to none but the number of records. */
const parts: Readonly<Record<CreditKind, readonly [part: keyof CreditTotal, sign: 1n | -1n] | null>> = {
  issuance: ["issued", 1n],
  transfer: null,
  retirement: ["retired", 1n],
  cancellation: ["cancelled", 1n],
  buffer: ["buffered", 1n],
  release: ["buffered", -1n],
  export: ["exported", 1n],
  authorisation: ["authorised", 1n],
  adjustment_added: ["adjusted", 1n],
  adjustment_subtracted: null,
};

/** Reads the contract's total of every project's vintage and every year that the records name, and compares each with their sum. */
export async function checkTotals(
  ledger: LedgerConnection,
  contract: StreamContract,
  stream: number,
  credits: readonly PlannedCredits[],
  projects: ReadonlyMap<string, number>,
): Promise<TotalsCheck> {
  const expected = sumUp(stream, credits, projects);
  const totals = await Promise.all(
    expected.map(async ({ key }) => {
      const [ends = "0x0", rest = "0x0"] = await Promise.all(
        creditTotalSlots(key).map((slot) => ledger.node.getStorageAt({ address: contract.address, slot: asHex(slot) })),
      );
      return readCreditTotal(ends, rest);
    }),
  );
  const unequal = expected.flatMap(({ name, sums }, i) => {
    const total = totals[i];
    if (total !== undefined && fields.every((field) => total[field] === sums[field])) return [];
    return [`${name}: the contract says ${total === undefined ? "nothing" : words(total)}, the files ${words(sums)}.`];
  });
  return { read: expected.length, unequal };
}

const fields = ["issued", "retired", "cancelled", "exported", "buffered", "authorised", "adjusted", "records"] as const;

const words = (total: CreditTotal): string => fields.map((field) => `${field} ${grouped(String(total[field]))}`).join(", ");

function sumUp(stream: number, credits: readonly PlannedCredits[], projects: ReadonlyMap<string, number>): readonly Sum[] {
  const sums = new Map<string, Sum>();
  const add = (name: string, key: Omit<CreditTotalKey, "stream">, { kind, quantity }: PlannedCredits): void => {
    let sum = sums.get(name);
    if (sum === undefined) {
      const nothing = { issued: 0n, retired: 0n, cancelled: 0n, exported: 0n, buffered: 0n, authorised: 0n, adjusted: 0n, records: 0n };
      sum = { key: { stream, ...key }, name, sums: nothing };
      sums.set(name, sum);
    }
    sum.sums.records += 1n;
    const part = parts[kind];
    if (part !== null) sum.sums[part[0]] += part[1] * BigInt(quantity);
  };
  for (const record of credits) {
    const { project, vintage, year } = record;
    add(`${project}, vintage ${vintage ?? "not told"}`, { project: projects.get(project) ?? 0, vintage: vintage ?? 0 }, record);
    add(`the year ${year ?? "not told"}`, { project: 0, vintage: year ?? 0 }, record);
  }
  return [...sums.values()];
}
