import { ballotEvents } from "@plainsight/verifier/ballot-records";
import { rowLayout } from "@plainsight/verifier/ballot-votes";
import { compareRows } from "@plainsight/verifier/count/compare-rows";
import { findVote, hasTags } from "@plainsight/verifier/count/find-vote";
import { type LedgerRecord, readBallot } from "@plainsight/verifier/count/ledger-record";
import { type Recount, type RecountFinding, type RecountInput, recount } from "@plainsight/verifier/count/recount";
import { StreamCounter } from "@plainsight/verifier/count/recount-stream";
import { type TranscriptBlock, writeTranscript } from "@plainsight/verifier/count/transcript";
import { Json } from "@plainsight/verifier/json";
import { keccak256 } from "@plainsight/verifier/keccak";
import { proofsOf } from "@plainsight/verifier/membership/proofs-of";
import { attempt } from "@plainsight/verifier/refusal";
import { readStorage } from "../../ui/check/read-storage.ts";
import { getJson } from "../../ui/check/verdict.ts";
import { getHashes, takeRecords } from "./fetch-records.ts";
import type { Answer, Ask, Subject } from "./subject.ts";

/** The last count, to look single votes up in: it stays on this device. */
let counted: Recount | undefined;

const progress = (done: number, of: number): void => say({ kind: "progress", what: "records", done, of });
const say = (answer: Answer): void => postMessage(answer);

addEventListener("message", async ({ data }: MessageEvent<Ask>) => {
  try {
    if (data.kind === "count-all") await countAll(data.subject, data.proof, data.block);
    else if (data.kind === "count") await count(data.subject, data.proof, data.block);
    else if (data.kind === "find" && counted !== undefined)
      say({ kind: "found", found: findVote(counted.said, counted.findings, data.tag) });
  } catch (error) {
    say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});

async function count(subject: Subject, given: unknown, asOf: TranscriptBlock | null): Promise<void> {
  const started = performance.now();
  const { streamId, chainId, contract, stream, ballot, shown } = subject;
  const records: LedgerRecord[] = [];
  await takeRecords(streamId, ballot, (record) => records.push(record), progress);
  const hashes = await getHashes(streamId);
  const place = { contract, stream, ballot };
  const proof = asOf === null ? null : readStorage(new Json(given, "proof"), contract, asOf.hash);
  const result = recount({ place, records, hashes, proof, shown, ...proofsAmong(records) });
  if (!result.ok) return say({ kind: "refused", refused: result });
  const named = await nameVotes(streamId, result, records);
  const whole: Recount = { ...result, findings: [...named, ...result.findings] };
  counted = whole;
  const { terms, kept, counted: sums } = whole;
  say({
    kind: "counted",
    options: terms.options.map(({ name }) => name),
    votes: sums.added.votes,
    firstPreferences: sums.firstPreferences,
    ranked: terms.rule === "RANKED",
    byRule: sums.byRule,
    noRule: sums.noRule,
    records: records.length,
    streamLength: hashes.length / 32,
    provenAt: kept?.block ?? null,
    findings: whole.findings,
    canFind: hasTags(whole.said),
    milliseconds: Math.round(performance.now() - started),
    transcript: writeTranscript(whole, { ...place, chainId }, records, asOf, new Date().toISOString()),
  });
}

/** What checks proofs of membership, where the ballot has such, and tells how far it is. */
function proofsAmong(records: readonly LedgerRecord[]): Pick<RecountInput, "proofsOf"> {
  const said = attempt(() => readBallot(records));
  if ("ok" in said || said.scope === null) return {};
  const of = said.votes.reduce((sum, { kind, rows }) => {
    const { length, proof } = rowLayout(said.terms, kind);
    return proof === null ? sum : sum + Math.floor(rows.length / length);
  }, 0);
  return { proofsOf: proofsOf(keccak256, (done) => say({ kind: "progress", what: "proofs", done, of })) };
}

/** Every ballot of the source: their records give the digest, so that none can be left out. */
async function countAll({ streamId, contract, stream }: Subject, given: unknown, asOf: TranscriptBlock | null): Promise<void> {
  const started = performance.now();
  const proof = asOf === null ? null : readStorage(new Json(given, "proof"), contract, asOf.hash);
  const counter = StreamCounter.open(stream, proof, keccak256, proofsOf(keccak256));
  if ("ok" in counter) return say({ kind: "refused", refused: counter });
  await takeRecords(streamId, null, (record) => counter.add(record), progress);
  say({ kind: "counted-all", ...counter.finish(), milliseconds: Math.round(performance.now() - started) });
}

/** Of a record that is not the ledger's, which votes differ: the ledger's own words come with the record's receipt. */
async function nameVotes(
  streamId: string,
  { findings, terms, said }: Recount,
  records: readonly LedgerRecord[],
): Promise<readonly RecountFinding[]> {
  const named: RecountFinding[] = [];
  for (const { kind, seq } of findings) {
    const shown = said.votes.find((record) => record.seq === seq);
    const record = records.find((each) => each.seq === seq);
    if (kind !== "RECORD_ALTERED" || shown === undefined || record === undefined) continue;
    const fact = new Json(await getJson(`/export/fact.json?id=${encodeURIComponent(`${streamId}-${seq}`)}`)).at("data").at("fact");
    const data = fact.at("data").orNull((text) => text.text());
    const opening = records.find((each) => each.event === ballotEvents.opened);
    if (data === null || opening === undefined) continue;
    const ledger = attempt(() => readBallot([opening, { ...record, data }]));
    const [rows] = "ok" in ledger ? [] : ledger.votes;
    if (rows === undefined) continue;
    for (const change of compareRows(terms, shown.kind, shown.rows, rows.rows)) {
      named.push({
        kind: "VOTE_ALTERED",
        seq,
        row: change.row,
        got: `${change.kind}: ${change.vote}: ${change.got}`,
        expected: change.expected,
      });
    }
  }
  return named.slice(0, 100);
}
