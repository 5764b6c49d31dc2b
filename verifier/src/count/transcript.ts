import { bytesToHex, hexToBytes } from "../hex.ts";
import { Json } from "../json.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { groupOf } from "../membership/group.ts";
import { attempt, Refusal, type Refused } from "../refusal.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { Recount, RecountPlace } from "./recount.ts";

/** The form of a transcript: another number where a reader of this one would misread it. */
export const transcriptForm = "plainsight-recount/1";

/** The block that a recount is as of. */
export interface TranscriptBlock {
  readonly number: number;
  readonly hash: string;
  /** Where the hash was got: the host of a node, or "typed" where the reader entered it. */
  readonly from: string;
}

/** Weights and votes are exact: those that may exceed a number stand as text. */
export type TranscriptValue = string | number | boolean | null | readonly TranscriptValue[] | { readonly [key: string]: TranscriptValue };
export type Transcript = { readonly [key: string]: TranscriptValue };

/**
 * All that a recount was made of and found, so that anybody can make it again and compare. Two recounts of the same records
 * give the same transcript, but for `made` and where the block's hash was got.
 * @param made when, as ISO 8601
 */
export function writeTranscript(
  recount: Recount,
  place: RecountPlace & { readonly chainId: number },
  records: readonly LedgerRecord[],
  asOf: TranscriptBlock | null,
  made: string,
  keccak: Keccak = keccak256,
): Transcript {
  const { terms, said, counted, kept, findings } = recount;
  const { added, firstPreferences, rule, byRule, noRule } = counted;
  return plain({
    form: transcriptForm,
    made,
    ballot: { ...place, reference: terms.ref, title: terms.title, form: terms.form, options: terms.options.map(({ name }) => name) },
    asOf,
    records: records.map(({ seq, event, data, block }) => ({
      seq,
      event,
      hash: bytesToHex(keccak(hexToBytes(data, `record ${seq}`))),
      block,
    })),
    contract: kept && { ...kept, head: { length: kept.head.length, digest: kept.head.digest } },
    count: { ...added, findings: null },
    firstPreferences,
    rule,
    byRule,
    noRule,
    // Who could vote, and what each vote's proof is bound to.
    group: said.scope === null ? null : { ...groupOf(terms), scope: said.scope },
    declared: said.result,
    findings,
  });
}

/** Which ballot a transcript is of, and as of which block. @throws Refusal input-malformed for what is no transcript */
export function readTranscript(document: unknown): {
  readonly place: RecountPlace & { readonly chainId: number };
  readonly asOf: TranscriptBlock | null;
} {
  const json = new Json(document, "transcript");
  const form = json.at("form").text();
  if (form !== transcriptForm) throw new Refusal("input-malformed", form, transcriptForm, "transcript.form");
  const ballot = json.at("ballot");
  return {
    place: {
      chainId: ballot.at("chainId").number(),
      contract: ballot.at("contract").text(),
      stream: ballot.at("stream").number(),
      ballot: ballot.at("ballot").number(),
    },
    asOf: json.at("asOf").orNull((block) => ({
      number: block.at("number").number(),
      hash: block.at("hash").text(),
      from: block.at("from").text(),
    })),
  };
}

/** Where two transcripts of one ballot differ, each with its path. What may differ (when and from where) is passed over. */
export function compareTranscripts(theirs: unknown, ours: Transcript): readonly Refused[] {
  const differences: Refused[] = [];
  compare(theirs, ours, "transcript", differences);
  return differences;
}

const may = new Set(["transcript.made", "transcript.asOf.from"]);

function compare(theirs: unknown, ours: unknown, path: string, out: Refused[]): void {
  if (may.has(path)) return;
  if (typeof theirs === "object" && theirs !== null && typeof ours === "object" && ours !== null) {
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      compare(Reflect.get(theirs, key), Reflect.get(ours, key), `${path}.${key}`, out);
    }
    return;
  }
  if (theirs === ours) return;
  const text = (value: unknown) => (value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing").slice(0, 200));
  const found = attempt((): never => {
    throw new Refusal("value-differs", text(theirs), text(ours), path);
  });
  out.push(found);
}

/** Maps become lists of pairs, bigints text; what is not there is left out. */
function plain(value: unknown): Transcript {
  const written: Transcript = JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === "bigint" ? each.toString() : each instanceof Map ? [...each].sort(([a], [b]) => a - b) : each,
    ),
  );
  return written;
}
