import { tallySlot } from "@plainsight/verifier/ballot-box";
import { compareRows } from "@plainsight/verifier/count/compare-rows";
import { encodeVotes } from "@plainsight/verifier/count/encode-record";
import { findVote } from "@plainsight/verifier/count/find-vote";
import { type LedgerRecord, readBallot } from "@plainsight/verifier/count/ledger-record";
import { readRecordLine } from "@plainsight/verifier/count/read-download";
import { type Recount, recount } from "@plainsight/verifier/count/recount";
import { compareTranscripts, writeTranscript } from "@plainsight/verifier/count/transcript";
import { hexToBytes } from "@plainsight/verifier/hex";
import { Json } from "@plainsight/verifier/json";
import type { Refused } from "@plainsight/verifier/refusal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keccak256 } from "../kernel/keccak.ts";
import { sharedData } from "../testing/shared-data.ts";
import { LedgerNode, type NodeLog } from "../verify/node.ts";
import { recountFromNode } from "../verify/recount-from-node.ts";
import { PublishedData } from "./testing/published-data.ts";

let published: PublishedData;
let stream: { id: string; number: number; contract: string; chainId: number; length: number };

beforeAll(async () => {
  published = await PublishedData.start({ format: "cvr", paths: [sharedData("ballots/minneapolis-2013-mayor-cvr")] });
  const document = new Json(await published.api.data("{ streams { id number contract chainId length } }"));
  const [found] = document.at("streams").items();
  if (found === undefined) throw new Error("There is no stream.");
  stream = {
    id: found.at("id").text(),
    number: found.at("number").number(),
    contract: found.at("contract").text(),
    chainId: found.at("chainId").number(),
    length: found.at("length").number(),
  };
});
afterAll(() => published?.stop());

const place = () => ({ contract: stream.contract, stream: stream.number, ballot: 1 });

/** Records, hashes and proof as the explorer's worker takes them. */
async function fromServer(): Promise<{ readonly result: Recount; readonly records: readonly LedgerRecord[] }> {
  const variables = encodeURIComponent(JSON.stringify({ stream: stream.id, ballot: 1 }));
  const file = await (await fetch(`${published.api.url}/export/ballot-records.ndjson?variables=${variables}`)).text();
  const records = file.trimEnd().split("\n").map(readRecordLine);
  const asked = `query ($id: ID!, $ballot: ID!) {
    stream(id: $id) { recordHashes(from: 1, count: 10000) }
    ballot(id: $ballot) { proof { block { number hash header } accountNodes slots { key nodes } } }
  }`;
  const document = new Json(await published.api.data(asked, { id: stream.id, ballot: `${stream.id}-1` }));
  const proof = document.at("ballot").at("proof");
  const result = recount(
    {
      place: place(),
      records,
      hashes: hexToBytes(document.at("stream").at("recordHashes").text(), "hashes"),
      proof: {
        headerRlp: proof.at("block").at("header").text(),
        expectedBlockHash: proof.at("block").at("hash").text(),
        contract: stream.contract,
        accountNodes: proof.at("accountNodes").texts(),
        slots: proof
          .at("slots")
          .items()
          .map((slot) => ({ key: slot.at("key").text(), nodes: slot.at("nodes").texts() })),
      },
    },
    keccak256,
  );
  return { result: sound(result), records };
}

function sound(result: Recount | Refused): Recount {
  if (result.ok) return result;
  throw new Error(`${result.reason} ${result.where}: ${result.got}, expected ${result.expected}`);
}

const kindsOf = ({ findings }: Recount) => [...new Set(findings.map(({ kind }) => kind))];

describe("Minneapolis 2013, published and indexed", () => {
  it("is counted by the contract as the files' votes add up: ten words of four counts, read back", () => {
    expect(published.summaries[0]?.ledger?.totals).toEqual({ read: 10, unequal: [] });
  });

  it("is counted again from the server's records: 33 rounds, Betsy Hodges, nothing that differs", async () => {
    const { result } = await fromServer();
    const { byRule, firstPreferences } = result.counted;
    if (byRule?.kind !== "ranked-choice") throw new Error("The rule was not published.");
    expect([byRule.rounds.length, byRule.rounds.at(-1)?.threshold]).toEqual([33, 31_898]);
    expect(result.terms.options[Number(byRule.winner) - 1]?.name).toBe("BETSY HODGES");
    expect([firstPreferences.undervotes, firstPreferences.writeIns, firstPreferences.overvotes, firstPreferences.blank]).toEqual([
      834, 117, 93, 639,
    ]);
    expect(result.findings).toEqual([]);
    expect(result.kept?.votes).toBe(80_101);
  });

  it("is counted round by round for who asks the API, as the independent tabulation has it", async () => {
    const answer =
      await published.api.data(`{ ballots(filter: { form: [CAST_VOTE_RECORDS] }, first: 1) { nodes { noRounds rounds { blank winner { name }
      rounds { number threshold inactive votes { votes choice { name } } out { votes exhausted choice { name } transfers { votes choice { name } } } } } } } }`);
    const [{ rounds, noRounds }] = JSON.parse(JSON.stringify(answer)).ballots.nodes;
    expect([noRounds, rounds.winner.name, rounds.rounds.length]).toEqual([null, "BETSY HODGES", 33]);
    const [last, before] = [rounds.rounds.at(-1), rounds.rounds.at(-2)];
    // Literals: rounds 32 and 33 of tabulation.json.
    expect(last).toEqual({
      number: 33,
      threshold: 31_898,
      inactive: 15_481 + 140 + 47,
      votes: [
        { votes: 38_852, choice: { name: "BETSY HODGES" } },
        { votes: 24_942, choice: { name: "MARK ANDREW" } },
      ],
      out: [],
    });
    expect(before.out).toContainEqual({
      votes: 8_958,
      exhausted: 6_290,
      choice: { name: "CAM WINTON" },
      transfers: [
        { votes: 1_704, choice: { name: "BETSY HODGES" } },
        { votes: 964, choice: { name: "MARK ANDREW" } },
      ],
    });
  });

  it("is counted again from a node alone, with the same transcript", async () => {
    const { result, records } = await fromServer();
    const node = new LedgerNode(published.ledger.target.rpcUrl);
    const own = await recountFromNode(node, place(), null, 0);
    const asOf = { number: own.block.number, hash: own.block.hash, from: "node" };
    const transcript = (of: Recount, given: readonly LedgerRecord[], from: string) =>
      writeTranscript(of, { ...place(), chainId: stream.chainId }, given, { ...asOf, from }, from, keccak256);
    const [ours, theirs] = [transcript(sound(own.recount), own.records, "node"), transcript(result, records, "browser")];
    expect(compareTranscripts(theirs, ours)).toEqual([]);
    const flipped = JSON.parse(JSON.stringify(theirs).replace('"votes":38852', '"votes":38853'));
    expect(compareTranscripts(flipped, ours)).toMatchObject([{ got: "38853", expected: "38852" }]);
  });
});

/** What somebody does to the rows of a record: 9 bytes each; the third and sixth of them. */
const tampering = {
  flipped: (rows: Uint8Array) => rows.map((byte, i) => (i === 9 * 2 + 6 ? (byte === 1 ? 2 : 1) : byte)),
  dropped: (rows: Uint8Array) => Buffer.concat([rows.subarray(0, 18), rows.subarray(27)]),
  doubled: (rows: Uint8Array) => Buffer.concat([rows.subarray(0, 27), rows.subarray(18)]),
  moved: (rows: Uint8Array) =>
    Buffer.concat([rows.subarray(0, 18), rows.subarray(45, 54), rows.subarray(27, 45), rows.subarray(18, 27), rows.subarray(54)]),
} as const;

describe("A ballot in the database", () => {
  it.each(Object.keys(tampering))("that was %s is found and named", async (how) => {
    const { sql } = published.database;
    const [kept] = await sql<{ rows: Uint8Array }[]>`SELECT rows FROM ballot_votes WHERE seq = 3`;
    const rows = kept?.rows ?? new Uint8Array();
    const altered = tampering[how as keyof typeof tampering](rows);
    await sql`UPDATE ballot_votes SET rows = ${Buffer.from(altered)} WHERE seq = 3`;
    try {
      const { result } = await fromServer();
      expect(kindsOf(result)).toContain("RECORD_ALTERED");
      expect(result.findings.find(({ kind }) => kind === "RECORD_ALTERED")?.seq).toBe(3);
      const changes = compareRows(result.terms, "VOTES", new Uint8Array(altered), rows);
      expect(changes.map(({ kind }) => kind)).toEqual(how === "moved" ? ["moved", "moved"] : [how]);
      const number = new DataView(rows.buffer, rows.byteOffset).getUint32(18);
      expect(changes.map(({ vote }) => vote)).toContain(`number ${number}`);
    } finally {
      await sql`UPDATE ballot_votes SET rows = ${Buffer.from(rows)} WHERE seq = 3`;
    }
  });

  it("whose whole record is missing shows in the contract's tally", async () => {
    const { records, result } = await fromServer();
    const without = records.filter(({ seq }) => seq !== 3);
    const again = sound(
      recount({ place: place(), records: without, hashes: hashesOf(records), proof: null, shown: shownOf(result) }, keccak256),
    );
    expect(kindsOf(again)).toEqual(["SHOWN_DIFFERS"]);
  });
});

describe("A ballot in the node's answer", () => {
  const lies: Readonly<Record<string, (logs: NodeLog[]) => NodeLog[]>> = {
    flipped: (logs) => logs.map((log) => (Number(log.topics[2]) === 3 ? { ...log, data: flip(log.data) } : log)),
    dropped: (logs) => logs.filter((log) => Number(log.topics[2]) !== 3),
    doubled: (logs) => logs.flatMap((log) => (Number(log.topics[2]) === 3 ? [log, log] : [log])),
    moved: (logs) => {
      const [third, fourth] = [3, 4].map((seq) => logs.findIndex((log) => Number(log.topics[2]) === seq));
      const moved = [...logs];
      [moved[third ?? 0], moved[fourth ?? 0]] = [logs[fourth ?? 0] as NodeLog, logs[third ?? 0] as NodeLog];
      return moved;
    },
  };
  it.each(Object.keys(lies))("that was %s is found", async (how) => {
    const node = new (class extends LedgerNode {
      override async logs(contract: string, from: number, to: number): Promise<readonly NodeLog[]> {
        const ofBallots = (await super.logs(contract, from, to)).filter(({ topics }) => topics.length === 3);
        return lies[how]?.([...ofBallots]) ?? [];
      }
    })(published.ledger.target.rpcUrl);
    const { recount: result } = await recountFromNode(node, place(), null, 0);
    const kinds = kindsOf(sound(result));
    // Two records in each other's place are each still the stream's own: it is their order that is found.
    expect(kinds).toContain(how === "moved" ? "OUT_OF_SEQUENCE" : "STREAM_DIFFERS");
    if (how === "doubled" || how === "moved") expect(kinds).toContain("RECORD_OUT_OF_PLACE");
    if (how !== "moved") expect(kinds).toContain("TALLY_DIFFERS");
  });
});

describe("A dishonest publisher's contract", () => {
  it("whose tally is not what its records add up to is found, with both figures", async () => {
    const node = new LedgerNode(published.ledger.target.rpcUrl);
    const key = tallySlot(stream.number, 1, 33, keccak256);
    const set = (value: string) => rpc("anvil_setStorageAt", [stream.contract, key, value]);
    const before = await rpc("eth_getStorageAt", [stream.contract, key, "latest"]);
    await set(`0x${(BigInt(before) + (1n << 64n)).toString(16).padStart(64, "0")}`);
    await rpc("evm_mine", []);
    const { recount: result } = await recountFromNode(node, place(), null, 0);
    expect(sound(result).findings).toEqual([
      { kind: "TALLY_DIFFERS", seq: null, row: null, got: "BETSY HODGES: 28936 in the contract", expected: "28935 recorded" },
    ]);
    await set(before);
    await rpc("evm_mine", []);
  });

  it("that took a ballot twice, or one of another option, is found at its row", async () => {
    const { records } = await fromServer();
    const [opening, first] = records;
    if (opening === undefined || first === undefined) throw new Error("There are no records.");
    const [said] = readBallot([opening, first]).votes;
    const rows = said?.rows ?? new Uint8Array();
    const forged = (bytes: Uint8Array) => [opening, { ...first, data: encodeVotes(1, true, bytes) }];
    const found = (bytes: Uint8Array) =>
      sound(recount({ place: place(), records: forged(bytes), hashes: hashesOf(forged(bytes)), proof: null }, keccak256)).findings;
    expect(found(tampering.doubled(rows))).toMatchObject([{ kind: "DUPLICATE", seq: 2, row: 3, got: "number 3" }]);
    expect(found(rows.map((byte, i) => (i === 24 ? 99 : byte)))).toMatchObject([{ kind: "UNKNOWN_OPTION", seq: 2, row: 2 }]);
  });
});

it("A vote is found by its nullifier, and what became of it, but never its choice", async () => {
  const { records } = await fromServer();
  const [opening] = records;
  if (opening === undefined) throw new Error("There is no record.");
  const said = readBallot([opening]);
  const tag = (of: number) => `0x${of.toString(16).padStart(64, "0")}`;
  const rows = (...votes: readonly (readonly [tag: number, choice: number])[]) =>
    Buffer.concat(votes.map(([of, choice]) => Buffer.concat([hexToBytes(tag(of), "tag"), Uint8Array.from([choice])])));
  const secret = {
    ...said,
    terms: { ...said.terms, form: "SECRET", rule: "PLURALITY", ranks: 1, revotable: true } as const,
    votes: [{ seq: 2, kind: "VOTES", last: false, rows: rows([1, 1], [2, 2], [1, 3], [3, 99]), time: 0 } as const],
  };
  const findings = [{ kind: "UNKNOWN_OPTION", seq: 2, row: 3, got: "99", expected: "" } as const];
  expect(findVote(secret, findings, tag(2))).toEqual({ state: "counted", places: [{ seq: 2, row: 1 }], reason: null, choice: null });
  expect(findVote(secret, findings, tag(1)).state).toBe("overwritten");
  expect(findVote(secret, findings, tag(3))).toMatchObject({ state: "refused", reason: "UNKNOWN_OPTION" });
  expect(findVote(secret, findings, tag(4))).toEqual({ state: "absent", places: [], reason: null, choice: null });
});

function hashesOf(records: readonly LedgerRecord[]): Uint8Array {
  return Buffer.concat(records.map(({ data }) => keccak256(hexToBytes(data, "data"))));
}

function shownOf({ terms, counted }: Recount): readonly number[] {
  return terms.options.map((_, i) => counted.added.counts.get(i + 1) ?? 0);
}

/** The last choice but some, which is no padding. */
function flip(data: string): string {
  const at = 2 + 2 * (32 * 4 + 9 * 2 + 6);
  return `${data.slice(0, at)}${data.slice(at, at + 2) === "01" ? "02" : "01"}${data.slice(at + 2)}`;
}

async function rpc(method: string, params: readonly unknown[]): Promise<string> {
  const response = await fetch(published.ledger.target.rpcUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer: { readonly result?: unknown } = await response.json();
  return String(answer.result);
}
