import { bytesToHex } from "@plainsight/verifier/hex";
import type { Log } from "@plainsight/verifier/receipt";
import { attempt } from "@plainsight/verifier/refusal";
import { isLedgerKind } from "../kernel/contract-kinds.ts";
import { streamId } from "../kernel/ledger.ts";
import type { Reader } from "../store/client.ts";
import type { ProvenTransaction } from "./check-transaction.ts";
import type { Contracts } from "./contracts.ts";
import { type EventPlace, type JudgedLog, type Standing, topicNumber } from "./logged-table.ts";
import { recordsOf } from "./records-of.ts";
import { loggedTables } from "./tables/all.ts";
import { streams } from "./tables/streams.ts";

interface Place {
  readonly blockNumber: number;
  readonly logIndex: number;
}

const inPlace: Standing = { is: "in place" };

/**
 * Follows the proven logs in the order of the ledger, and tells of each what it is to its stream: worked out from the ledger anew, and
 * not taken from the database, but for streams whose opening was dropped from it: what was dropped is told by itself.
 */
export class Course {
  readonly #contracts: Contracts;
  /** Where the database has the openings. */
  readonly #stored: ReadonlyMap<string, Place>;
  readonly #opened = new Set<string>();
  /** How far each stream of ballots has come. */
  readonly #lengths = new Map<string, number>();

  private constructor(contracts: Contracts, stored: ReadonlyMap<string, Place>) {
    this.#contracts = contracts;
    this.#stored = stored;
  }

  static async start(sql: Reader, contracts: Contracts): Promise<Course> {
    const rows = await sql<{ stream_id: string; block_number: bigint; log_index: number }[]>`
      SELECT stream_id, block_number, log_index FROM streams WHERE chain_id = ${contracts.chainId}`;
    const place = (row: (typeof rows)[number]): Place => ({ blockNumber: Number(row.block_number), logIndex: row.log_index });
    return new Course(contracts, new Map(rows.map((row) => [row.stream_id, place(row)])));
  }

  /** The logs of our contracts in some transactions. @param transactions those after all that were followed before */
  follow(transactions: readonly ProvenTransaction[]): readonly JudgedLog[] {
    const { chainId, kinds } = this.#contracts;
    const inOrder = [...transactions].sort((a, b) => a.blockNumber - b.blockNumber || a.index - b.index);
    return inOrder.flatMap(({ blockNumber, index, firstLogIndex, logs }) =>
      logs.flatMap((log, position): readonly JudgedLog[] => {
        const contract = bytesToHex(log.address);
        const contractKind = kinds.get(contract);
        const [topic] = log.topics;
        if (contractKind === undefined || topic === undefined) return [];
        const [event, logIndex] = [bytesToHex(topic), firstLogIndex + position];
        const place: EventPlace = { chainId, contract, contractKind, transactionIndex: index };
        return [{ log, event, place, blockNumber, logIndex, standing: this.#judge(log, event, place, { blockNumber, logIndex }) }];
      }),
    );
  }

  #judge(log: Log, event: string, place: EventPlace, at: Place): Standing {
    const { contractKind, contract, chainId } = place;
    if (!isLedgerKind(contractKind)) return inPlace;
    const table = loggedTables.find((each) => each.event === event && each.contractKinds.includes(contractKind));
    if (table === undefined) return inPlace;
    const kept = recordsOf[contractKind];
    // What is declared has its own number first.
    const id = streamId(chainId, contract, topicNumber(log, kept?.declared?.event === event ? 2 : 1));
    if (table === streams) {
      if (this.#opened.has(id)) return { is: "misplaced", kind: "reopened" };
      this.#opened.add(id);
      return inPlace;
    }
    if (!this.#opened.has(id) && !isBefore(this.#stored.get(id), at)) return { is: "misplaced", kind: "unopened" };
    if (contractKind !== "BallotBox" || kept?.events.includes(event) !== true) return inPlace;
    const seq = topicNumber(log, 2);
    const expected = (this.#lengths.get(id) ?? 0) + 1;
    const said = attempt(() => table.expected(log, place).fields);
    const isReadable = Number.isSafeInteger(seq) && !("ok" in said) && Number(said["first"] ?? 0) < 2 ** 31;
    if (!isReadable) return { is: "break", kind: "unreadable", expected, ballot: null };
    const ballot = table.table === "ballots" ? String(seq) : (said["ballot"] ?? null);
    if (seq < expected) return { is: "break", kind: "stray", expected, ballot };
    this.#lengths.set(id, seq);
    return seq === expected ? inPlace : { is: "break", kind: "gap", expected, ballot };
  }
}

function isBefore(opening: Place | undefined, { blockNumber, logIndex }: Place): boolean {
  if (opening === undefined) return false;
  return opening.blockNumber < blockNumber || (opening.blockNumber === blockNumber && opening.logIndex < logIndex);
}
