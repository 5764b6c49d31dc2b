import { readSupplyTotal, type SupplyTotal, type SupplyTotalKey, supplyTotalSlots } from "@plainsight/verifier/supply-ledger";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import type { TotalsCheck } from "../../../publish/publication.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { kindNumber } from "./encode.ts";
import type { PlannedHandOver } from "./publication.ts";

interface Sum {
  readonly key: SupplyTotalKey;
  readonly name: string;
  quantity: bigint;
  usdCents: bigint;
  freightCents: bigint;
  records: number;
  unknownUsd: number;
}

/** Reads the contract's total of every country, year, kind and unit that the records name, and compares each with their sum. */
export async function checkTotals(
  ledger: LedgerConnection,
  contract: StreamContract,
  stream: number,
  handOvers: readonly PlannedHandOver[],
): Promise<TotalsCheck> {
  const sums = sumUp(stream, handOvers);
  const totals = await Promise.all(
    sums.map(async ({ key }) => {
      const [amounts = "0x0", rest = "0x0"] = await Promise.all(
        supplyTotalSlots(key).map((slot) => ledger.node.getStorageAt({ address: contract.address, slot: asHex(slot) })),
      );
      return readSupplyTotal(amounts, rest);
    }),
  );
  const unequal = sums.flatMap((sum, i) => {
    const total = totals[i];
    if (total !== undefined && fields.every((field) => total[field] === sum[field])) return [];
    return [`${sum.name}: the contract says ${total === undefined ? "nothing" : words(total, sum.key)}, the files ${words(sum, sum.key)}.`];
  });
  return { read: sums.length, unequal };
}

const fields = ["quantity", "usdCents", "freightCents", "records", "unknownUsd"] as const;

function words({ quantity, usdCents, freightCents, records, unknownUsd }: SupplyTotal, { unit, decimals }: SupplyTotalKey): string {
  const freight = `freight USD ${fromMinorUnits(freightCents, 2)}`;
  return `${fromMinorUnits(quantity, decimals)} ${unit}, USD ${fromMinorUnits(usdCents, 2)}, ${freight} in ${records} records (${unknownUsd} without a value in USD)`;
}

function sumUp(stream: number, handOvers: readonly PlannedHandOver[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { country, year, kind, unit, decimals, quantity, usdCents, freightCents } of handOvers) {
    const name = `${kind} of ${unit} with ${decimals} decimals for ${country ?? "no specified country"} in ${year}`;
    let sum = sums.get(name);
    if (sum === undefined) {
      const key = { stream, country, year, kind: kindNumber(kind), unit, decimals };
      sum = { key, name, quantity: 0n, usdCents: 0n, freightCents: 0n, records: 0, unknownUsd: 0 };
      sums.set(name, sum);
    }
    sum.records += 1;
    sum.quantity += quantity;
    sum.freightCents += freightCents ?? 0n;
    if (usdCents === null) sum.unknownUsd += 1;
    else sum.usdCents += usdCents;
  }
  return [...sums.values()];
}
