import type { CarbonCheckName, CarbonVerdict } from "../../../generated/graphql.ts";
import type { RecordKey } from "../../../kernel/record-key.ts";
import type { Question } from "../../domain.ts";
import { type Batch, type BatchKey, type Exact, plain } from "./batch.ts";
import { circulatingOf } from "./circulating.ts";
import { addUp, suppliesByKey, yearsByKey } from "./figures.ts";
import { serialsByKey } from "./lists.ts";
import { mostNamed, type RegistrySays, registriesByKey, type Sharing, sharingByKey } from "./overlaps.ts";

export interface CarbonCheck {
  readonly check: CarbonCheckName;
  readonly verdict: CarbonVerdict;
  readonly credits: string | null;
  readonly detail: string;
  readonly streamId: string | null;
  readonly records: readonly RecordKey[];
  readonly batches: readonly BatchKey[];
  readonly pin: Batch["pin"];
}

type Judged = Pick<CarbonCheck, "verdict" | "detail"> & Partial<CarbonCheck>;

/** What is known of a batch, in credits; null: not known. All with as many digits after the point as `unit` has. */
interface Known {
  /** One credit. */
  readonly unit: Exact;
  readonly serials: bigint;
  readonly circulating: bigint | null;
  readonly used: bigint | null;
}

function least(first: bigint, ...others: readonly bigint[]): bigint {
  let found = first;
  for (const other of others) if (other < found) found = other;
  return found;
}

/** Judges a batch by each rule, in the order of the schema. Unknown is never passed. */
export async function checksOf(question: Question, batch: Batch): Promise<readonly CarbonCheck[]> {
  const { key, pin } = batch;
  const [circulating, years, supply, serials, registries, sharing] = await Promise.all([
    circulatingOf(question, batch),
    yearsByKey.get(question, key, pin),
    suppliesByKey.get(question, key, pin),
    serialsByKey.get(question, key, pin),
    registriesByKey.get(question, key, pin),
    sharingByKey.get(question, key, pin),
  ]);
  const { retired, cancelled, unbacked } = addUp(years);
  const unit = batch.creditsOf(0n) ?? { units: 0n, decimals: 0 };
  const one = 10n ** BigInt(unit.decimals);
  const known: Known = {
    unit: { units: one, decimals: unit.decimals },
    serials: serials.reduce((sum, { first, last }) => sum + (last - first + 1n), 0n) * one,
    circulating: circulating === null ? null : (batch.creditsOf(circulating)?.units ?? null),
    used: batch.creditsOf(retired + cancelled)?.units ?? null,
  };
  const whole = (units: bigint) => plain({ units, decimals: unit.decimals });
  const judged: readonly (readonly [CarbonCheckName, Judged])[] = [
    ["RETIRED_YET_CIRCULATING", judgeRegistries(known, registries, whole, "circulating")],
    ["RETIRED_IN_BOTH", judgeRegistries(known, registries, whole, "used")],
    ["ISSUED_TWICE", judgeIssued(known, sharing, whole)],
    ["RETIRED_WITHOUT_BURN", judgeNotices(batch, unbacked)],
    ["SUPPLY_DIFFERS", judgeSupply(batch, supply !== null && isSeen(supply.block, pin) ? supply : null)],
  ];
  return judged.map(([check, verdict]) => ({ check, credits: null, streamId: null, records: [], batches: [], pin, ...verdict }));
}

export const isSeen = (block: number, pin: Batch["pin"]): boolean => pin.block === null || block <= pin.block;

const unknown = (detail: string): Judged => ({ verdict: "UNKNOWN", detail });

/** What keeps serials from being compared; null where nothing does. */
function whyUnknown({ serials, circulating, used }: Known): string | null {
  if (serials === 0n) return "It is not told which serials the tokens stand for.";
  if (used === null) return "It is not told how many credits a token stands for.";
  return circulating === null ? "How many tokens there were before the first block that is read is unknown." : null;
}

/**
 * Holds a batch against each stream that knows its serials. Each serial can be claimed once: what a registry says is retired or
 * cancelled, what is retired or cancelled as tokens, and what circulates, are together at most the serials, or some are claimed twice.
 */
function judgeRegistries(
  known: Known,
  registries: readonly RegistrySays[],
  whole: (units: bigint) => string,
  of: "circulating" | "used",
): Judged {
  const why = whyUnknown(known);
  if (why !== null || known.circulating === null || known.used === null) return unknown(why ?? "");
  if (registries.length === 0) return unknown("No ledger that is read here knows the serials.");
  const { serials, circulating, used } = known;
  for (const { streamId, ended, records } of registries) {
    const inRegistry = ended * known.unit.units;
    const claims = inRegistry + used + (of === "circulating" ? circulating : 0n);
    const twice = least(claims - serials, inRegistry, of === "circulating" ? circulating : used);
    if (twice <= 0n) continue;
    const said = `Of ${whole(serials)} serials the registry says that ${ended} are retired or cancelled`;
    return {
      verdict: "FLAGGED",
      credits: whole(twice),
      detail:
        of === "circulating"
          ? `${said}; ${whole(used)} are retired or cancelled as tokens, and tokens for ${whole(circulating)} circulate.`
          : `${said}, and ${whole(used)} are retired or cancelled as tokens.`,
      streamId,
      records,
    };
  }
  const [first] = registries;
  if (registries.some(({ tellsAll }) => tellsAll)) {
    return { verdict: "PASSED", detail: "No serial is claimed twice by what is told.", streamId: first?.streamId ?? null };
  }
  return unknown(
    "The registry does not tell the serials of all that is retired or cancelled of the same vintage, or not all of these serials.",
  );
}

function judgeIssued(known: Known, sharing: readonly Sharing[], whole: (units: bigint) => string): Judged {
  const { serials, circulating, used } = known;
  const [most] = sharing;
  if (most !== undefined) {
    const shared = most.serials;
    return {
      verdict: "FLAGGED",
      credits: String(shared),
      detail: `Other tokens stand for ${shared} of its serials.`,
      batches: sharing.slice(0, mostNamed).map(({ key }) => key),
    };
  }
  const why = whyUnknown(known);
  if (why !== null || circulating === null || used === null) return unknown(why ?? "");
  const over = circulating + used - serials;
  if (over <= 0n) return { verdict: "PASSED", detail: "There are no more tokens than serials, and no others stand for the same." };
  return {
    verdict: "FLAGGED",
    credits: whole(over),
    detail: `Tokens for ${whole(circulating + used)} credits circulate or are retired, for ${whole(serials)} serials.`,
  };
}

function judgeNotices(batch: Batch, unbacked: bigint): Judged {
  if (unbacked === 0n) return { verdict: "PASSED", detail: "Every retirement that is told took tokens out of existence." };
  const { tokens, credits } = batch.amountOf(unbacked);
  const amount = plain({ units: BigInt(tokens.replace(".", "")), decimals: tokens.split(".")[1]?.length ?? 0 });
  return { verdict: "FLAGGED", credits, detail: `The contract says that ${amount} tokens were retired, and took none out of existence.` };
}

function judgeSupply(
  batch: Batch,
  supply: {
    readonly opening: bigint | null;
    readonly closing: bigint | null;
    readonly net: bigint;
    readonly verdict: CarbonVerdict;
  } | null,
): Judged {
  if (supply === null) return unknown("The contract was not asked how many tokens there are.");
  const { verdict, opening, closing, net } = supply;
  if (verdict === "PASSED") return { verdict, detail: "The contract has as many tokens as its movements add up to." };
  if (opening === null || closing === null) return unknown("The contract, or the node, does not tell how many tokens there were and are.");
  const words = (units: bigint) => plain({ units, decimals: batch.row.decimals });
  return {
    verdict,
    credits: batch.amountOf(closing > opening + net ? closing - opening - net : opening + net - closing).credits,
    detail: `The contract has ${words(closing)} tokens; its movements add up to ${words(opening + net)}.`,
  };
}
