import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { codeBytes } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import type { TotalsCheck } from "../../../publish/publication.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { kindNumber } from "./encode.ts";
import type { PlannedFlow } from "./publication.ts";

interface Sum {
  readonly country: string | null;
  readonly year: number;
  readonly kind: PlannedFlow["kind"];
  usdCents: bigint;
  records: bigint;
  unknownUsd: bigint;
}

/** Sums of flows by country, year and kind, made one flow at a time. */
export class TotalSums {
  readonly #sums = new Map<string, Sum>();

  add({ country, year, kind, usdCents }: PlannedFlow): void {
    const key = `${kind} ${country} ${year}`;
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      sum = { country, year, kind, usdCents: 0n, records: 0n, unknownUsd: 0n };
      this.#sums.set(key, sum);
    }
    sum.records += 1n;
    if (usdCents === null) sum.unknownUsd += 1n;
    else sum.usdCents += usdCents;
  }

  get all(): readonly Sum[] {
    return [...this.#sums.values()];
  }
}

/** Reads the contract's total of every country, year and kind that there is a sum of, and compares the two. */
export async function checkTotals(
  ledger: LedgerConnection,
  contract: StreamContract,
  stream: number,
  { all: sums }: TotalSums,
): Promise<TotalsCheck> {
  const totals = await Promise.all(
    sums.map(({ country, year, kind }) =>
      ledger.node.readContract({
        address: contract.address,
        abi: FundLedger.abi,
        functionName: "totals",
        args: [totalKey(stream, country, year, kind)],
      }),
    ),
  );
  const unequal = sums.flatMap((sum, i) => {
    const [usdCents, records, unknownUsd] = totals[i] ?? [0n, 0n, 0n];
    if (usdCents === sum.usdCents && records === sum.records && unknownUsd === sum.unknownUsd) return [];
    return [
      `${sum.kind} of ${sum.country ?? "no specified country"} in ${sum.year}: the contract says USD ${fromMinorUnits(usdCents, 2)} in ${records} records ` +
        `(${unknownUsd} without a value in USD), the files USD ${fromMinorUnits(sum.usdCents, 2)} in ${sum.records} (${sum.unknownUsd}).`,
    ];
  });
  return { read: sums.length, unequal };
}

/** Where the contract keeps a total in its mapping `totals`. */
function totalKey(stream: number, country: string | null, year: number, kind: PlannedFlow["kind"]): Hex {
  return keccak256(
    encodeAbiParameters(
      [{ type: "uint32" }, { type: "bytes3" }, { type: "uint16" }, { type: "uint8" }],
      [stream, codeBytes(country), year, kindNumber(kind)],
    ),
  );
}
