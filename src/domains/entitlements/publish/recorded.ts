import { events } from "../../../generated/abi/EntitlementLedger.ts";
import { EntitlementLedger } from "../../../generated/contracts/EntitlementLedger.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import type { StreamContract } from "../../../publish/stream.ts";

/** A round as the ledger has it. */
export interface RecordedRound {
  readonly seq: bigint;
  readonly root: string;
  readonly pool: number;
  readonly cancelled: boolean;
  readonly cells: readonly { readonly place: string; readonly entitled: number; readonly claimed: number }[];
  /** Numbers of the buckets that are available. */
  readonly buckets: ReadonlySet<number>;
}

type Round = ReturnType<typeof events.RoundPublished.decode>["round"];

/** What the stream holds: its rounds, and the claims that are recorded, by nullifier. */
export interface RecordedStream {
  /** Those whose terms these are, oldest first. */
  find(isOfTerms: (round: Round) => boolean): readonly RecordedRound[];
  readonly spent: ReadonlySet<string>;
}

/** Reads the whole stream anew. */
export async function readRecorded(ledger: LedgerConnection, contract: StreamContract, stream: number): Promise<RecordedStream> {
  const rounds = new Map<
    bigint,
    { readonly round: Round; readonly pool: number; readonly cells: readonly { readonly place: string; readonly entitled: bigint }[] }
  >();
  const claimed = new Map<string, number>();
  const spent = new Set<string>();
  const cancelled = new Set<bigint>();
  const buckets = new Map<bigint, Set<number>>();
  const toBlock = await ledger.node.getBlockNumber({ cacheTime: 0 });
  const topics = [null, topicOf(stream)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    switch (log.topics[0]) {
      case asHex(events.RoundPublished.topic): {
        const { seq, round, pool, cells } = events.RoundPublished.decode(log);
        rounds.set(seq, { round, pool, cells });
        break;
      }
      case asHex(events.ClaimsRecorded.topic): {
        const { claims, cells, nullifiers } = events.ClaimsRecorded.decode(log);
        for (const cell of cells) {
          const key = `${claims.round} ${cell.place}`;
          claimed.set(key, (claimed.get(key) ?? 0) + Number(cell.claimed));
        }
        for (const nullifier of nullifiers) spent.add(nullifier);
        break;
      }
      case asHex(events.RoundCancelled.topic):
        cancelled.add(events.RoundCancelled.decode(log).round);
        break;
      case asHex(events.BucketsPublished.topic): {
        const published = events.BucketsPublished.decode(log);
        const there = buckets.get(published.round) ?? new Set();
        buckets.set(published.round, there);
        for (let i = 0; i < published.buckets.length; i++) there.add(published.first + i);
        break;
      }
    }
  }
  return {
    spent,
    find: (isOfTerms) =>
      [...rounds].flatMap(([seq, { round, pool, cells }]) => {
        if (!isOfTerms(round)) return [];
        return [
          {
            seq,
            root: round.root,
            pool,
            cancelled: cancelled.has(seq),
            cells: cells.map(({ place, entitled }) => ({
              place: letters(place),
              entitled: Number(entitled),
              claimed: claimed.get(`${seq} ${place}`) ?? 0,
            })),
            buckets: buckets.get(seq) ?? new Set<number>(),
          },
        ];
      }),
  };
}

/** As the contract keeps it: entitlements without a claim, over the rounds of a pool. */
export async function readOutstanding(
  ledger: LedgerConnection,
  contract: StreamContract,
  stream: number,
  { unit, decimals, pool }: { readonly unit: string; readonly decimals: number; readonly pool: number },
): Promise<number> {
  const read = { address: contract.address, abi: EntitlementLedger.abi } as const;
  const key = await ledger.node.readContract({ ...read, functionName: "poolKey", args: [codeBytes(unit), decimals, pool] });
  return Number(await ledger.node.readContract({ ...read, functionName: "outstanding", args: [stream, key] }));
}

function letters(hex: string): string {
  return Buffer.from(hex.slice(2), "hex").toString("latin1").replace(/\0+$/, "");
}
