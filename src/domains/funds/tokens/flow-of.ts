import type { Decimal } from "../../../kernel/money.ts";
import type { StreamOpened } from "../../../kernel/stream-events.ts";
import { type AddressLabel, cutAddress, labelNumber, type Token, zeroAddress } from "../../../kernel/token.ts";
import type { FlowKind, FlowRecorded, ProgrammeDeclared } from "../events.ts";
import { type FlowProperty, formatProperties } from "../properties.ts";
import { toCents } from "../publish/cents.ts";
import { type TokenTransfer, tokenStream } from "./transfers.ts";
import { notLabelled } from "./unlabelled.ts";

/** Numbers of organisations by the refs of the labels. */
export type NumberOf = (label: AddressLabel) => number;

/**
 * A transfer as a movement of money. The contract says from which address, to which, how much; all else is what the operator
 * labels the addresses with. An address without a label is nobody: its hash, cut, stands among the properties.
 * @param day on which its block was made, as YYYY-MM-DD
 */
export function flowOf(transfer: TokenTransfer, seq: number, day: string, numberOf: NumberOf): FlowRecorded {
  const { token, from, to, amount, ...place } = transfer;
  const [giver, getter] = [token.labelOf.get(from), token.labelOf.get(to)];
  const rate = rateOf(token, day);
  const decimals = Math.max(token.decimals, 0);
  const programme = getter?.programme ?? giver?.programme ?? null;
  return {
    ...place,
    type: "flow-recorded",
    seq,
    kind: kindOf(from, to, getter),
    year: Number(day.slice(0, 4)),
    country: getter?.country ?? null,
    currency: token.symbol,
    amount,
    decimals,
    usdCents: rate === null ? null : worth(amount, decimals, rate),
    valueDate: day,
    rateDate: rate !== null && token.labels.usd !== null && "rates" in token.labels.usd ? day : null,
    provider: giver === undefined ? null : numberOf(giver),
    receiver: getter === undefined ? null : numberOf(getter),
    programme: programme === null ? null : programmeNumber(programme.ref),
    parentStreamId: null,
    parentSeq: null,
    corrects: null,
    ref: `${place.blockNumber}/${place.logIndex}`,
    title: titleOf(from, to, token),
    sector: "",
    properties: formatProperties([...endOf("from", from, giver), ...endOf("to", to, getter), ...eventOf(from, to)]),
  };
}

/** Minting brings money into sight and burning takes it back; to a supplier it is spent, to anybody else passed on. */
function kindOf(from: string, to: string, getter: AddressLabel | undefined): FlowKind {
  if (from === zeroAddress) return "receipt";
  if (to === zeroAddress) return "refund";
  return getter?.role === "supplier" ? "expenditure" : "disbursement";
}

function titleOf(from: string, to: string, { symbol }: Token): string {
  return `${symbol}: ${from === zeroAddress ? "minted" : to === zeroAddress ? "burnt" : "transfer"}`;
}

function endOf(side: "from" | "to", address: string, label: AddressLabel | undefined): readonly FlowProperty[] {
  if (label !== undefined) return [{ side, dimension: "role", code: label.role, share: null }];
  return address === zeroAddress ? [] : [{ side, dimension: notLabelled, code: cutAddress(address), share: null }];
}

function eventOf(from: string, to: string): readonly FlowProperty[] {
  const code = from === zeroAddress ? "mint" : to === zeroAddress ? "burn" : null;
  return code === null ? [] : [{ side: "flow", dimension: "token-event", code, share: null }];
}

function rateOf({ labels: { usd } }: Token, day: string): Decimal | null {
  if (usd === null) return null;
  return "peg" in usd ? usd.peg : (usd.rates.get(day) ?? null);
}

/** Half a cent is rounded to the even one. */
function worth(amount: bigint, decimals: number, rate: Decimal): bigint {
  return toCents({ units: amount * rate.units * 100n, decimals: decimals + rate.decimals + 2 });
}

const programmeNumber = (ref: string): number => -labelNumber(ref);

/** What opens a token's stream: said by nobody on the ledger, so it stands at the first transfer that is read. */
export function openingOf(transfer: TokenTransfer, issuer: number): readonly (StreamOpened | ProgrammeDeclared)[] {
  const { token, chainId, blockNumber, logIndex, transactionIndex, contract, streamId } = transfer;
  const place = { chainId, blockNumber, logIndex, transactionIndex, contract };
  const { labels, symbol, name } = token;
  const programmes = new Map(
    labels.addresses.flatMap(({ programme }) => (programme === null ? [] : [[programme.ref, programme.title] as const])),
  );
  return [
    {
      ...place,
      type: "stream-opened",
      streamId,
      number: tokenStream,
      publisher: issuer,
      source: `token-${symbol.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
      title: labels.title ?? `${name} (${symbol}): transfers between labelled addresses`,
      licence: labels.licence,
      attribution: labels.attribution ?? labels.issuer.name,
      sample: false,
    },
    ...[...programmes].map(
      ([ref, title]): ProgrammeDeclared => ({ ...place, type: "programme-declared", streamId, number: programmeNumber(ref), ref, title }),
    ),
  ];
}
