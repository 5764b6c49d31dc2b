import { zeroAddress } from "../../../kernel/token.ts";
import type { CarbonTokenEvent, Place, RetirementNotice, TokenMove } from "./events.ts";

/**
 * What changes how many tokens there are, or says so. `burned`: taken out of existence, and no event says why. `unbacked`: an
 * event says that tokens were retired, and none were burned with it; it changes no supply.
 */
export const changeKinds = ["minted", "retired", "cancelled", "burned", "unbacked"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface SupplyChange extends Place {
  readonly recordIndex: number;
  readonly kind: ChangeKind;
  readonly tokenId: bigint;
  /** In the contract's smallest units. */
  readonly amount: bigint;
  /** Of the block. */
  readonly year: number;
  /** To whom is minted, whose tokens are burned; null where an unbacked notice does not say. */
  readonly account: string | null;
  readonly beneficiary: string | null;
  /** Log of the notice that says why; null where none does, and of what is minted. */
  readonly noticeLog: number | null;
}

/**
 * What the events of whole blocks come to. A retirement and the burn in the same transaction, of as many tokens of the same id,
 * are one change.
 * @param yearOf year of a block
 */
export function changesOf(events: readonly CarbonTokenEvent[], yearOf: (block: number) => number): readonly SupplyChange[] {
  const changes: SupplyChange[] = [];
  for (const together of byTransaction(events)) {
    const notices = together.filter((event) => event.type === "notice");
    const burns = together.filter((event) => event.type === "move").filter(isBurn);
    const backing = matchBurns(notices, burns);
    const reasons = new Map([...backing].map(([notice, burn]) => [burn, notice]));
    for (const event of together) {
      const { type: _, ...place } = event;
      const year = yearOf(event.blockNumber);
      if (event.type === "notice") {
        if (backing.has(event)) continue;
        const { account, beneficiary } = event;
        changes.push({
          ...placeOf(place),
          recordIndex: 0,
          kind: "unbacked",
          tokenId: event.tokenId,
          amount: event.amount,
          year,
          account,
          beneficiary,
          noticeLog: event.logIndex,
        });
        continue;
      }
      const { sender, receiver, amount, tokenId, recordIndex } = event;
      if (amount === 0n || (sender === zeroAddress) === (receiver === zeroAddress)) continue;
      const notice = reasons.get(event);
      changes.push({
        ...placeOf(place),
        recordIndex,
        kind: sender === zeroAddress ? "minted" : (notice?.kind ?? "burned"),
        tokenId,
        amount,
        year,
        account: sender === zeroAddress ? receiver : sender,
        beneficiary: notice?.beneficiary ?? null,
        noticeLog: notice?.logIndex ?? null,
      });
    }
  }
  return changes;
}

const isBurn = ({ sender, receiver, amount }: TokenMove): boolean => receiver === zeroAddress && sender !== zeroAddress && amount > 0n;

/** Which burn stands behind each notice: of the account that it names, if it can be, and then the nearest. None twice. */
function matchBurns(notices: readonly RetirementNotice[], burns: readonly TokenMove[]): ReadonlyMap<RetirementNotice, TokenMove> {
  const backing = new Map<RetirementNotice, TokenMove>();
  const free = new Map<string, Set<TokenMove>>();
  const keyOf = ({ tokenId, amount }: TokenMove | RetirementNotice): string => `${tokenId} ${amount}`;
  for (const burn of burns) free.set(keyOf(burn), (free.get(keyOf(burn)) ?? new Set()).add(burn));
  for (const isOwn of [true, false]) {
    for (const notice of notices) {
      if (backing.has(notice)) continue;
      const fitting = free.get(keyOf(notice));
      const [nearest] = [...(fitting ?? [])]
        .filter(({ sender }) => !isOwn || sender === notice.account)
        .sort((a, b) => Math.abs(a.logIndex - notice.logIndex) - Math.abs(b.logIndex - notice.logIndex) || a.recordIndex - b.recordIndex);
      if (nearest === undefined) continue;
      backing.set(notice, nearest);
      fitting?.delete(nearest);
    }
  }
  return backing;
}

const placeOf = ({ chainId, blockNumber, logIndex, transactionIndex, contract }: Place): Place => ({
  chainId,
  blockNumber,
  logIndex,
  transactionIndex,
  contract,
});

/** The events of each contract in each transaction, in the order of the ledger. */
function byTransaction(events: readonly CarbonTokenEvent[]): Iterable<readonly CarbonTokenEvent[]> {
  const groups = new Map<string, CarbonTokenEvent[]>();
  for (const event of events) {
    const key = `${event.blockNumber} ${event.transactionIndex} ${event.contract}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups.values();
}

/** A sum to add to a total, or the total itself. */
export interface SupplySum {
  readonly contract: string;
  readonly tokenId: bigint;
  readonly kind: ChangeKind;
  readonly year: number;
  amount: bigint;
  events: number;
}

/** Adds up changes by everything that totals are told apart by. Sums that come to nothing are dropped. */
export class SupplySums {
  readonly #sums = new Map<string, SupplySum>();

  add({ contract, tokenId, kind, year, amount }: Omit<SupplySum, "events">, sign: 1n | -1n): void {
    const key = `${contract} ${tokenId} ${kind} ${year}`;
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      sum = { contract, tokenId, kind, year, amount: 0n, events: 0 };
      this.#sums.set(key, sum);
    }
    sum.amount += sign * amount;
    sum.events += Number(sign);
  }

  get sums(): readonly SupplySum[] {
    return [...this.#sums.values()].filter(({ amount, events }) => amount !== 0n || events !== 0);
  }
}
