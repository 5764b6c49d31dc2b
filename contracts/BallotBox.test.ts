import { ballotSlot, readBallotState, readTally, readWeight, tallySlot, weightSlot } from "@plainsight/verifier/ballot-box";
import { countBallot, type VotesRecord } from "@plainsight/verifier/ballot-count";
import { BallotNames } from "@plainsight/verifier/ballot-names";
import { ballotEvents, readNames } from "@plainsight/verifier/ballot-records";
import { sealOf } from "@plainsight/verifier/ballot-seal";
import { readBallotTerms } from "@plainsight/verifier/ballot-terms";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { hexToBytes } from "@plainsight/verifier/hex";
import { keccak256 as keccak } from "@plainsight/verifier/keccak";
import { merkleRoot } from "@plainsight/verifier/merkle-path";
import { concat, encodeFunctionData, type Hex, hexToBigInt, keccak256, numberToHex, padHex, stringToHex, toEventSelector } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeEventData, packed, toLedger } from "../src/domains/ballots/publish/encode.ts";
import { packRollCall } from "../src/domains/ballots/publish/pack.ts";
import { sampleGroupBallots } from "../src/domains/ballots/publish/sample-group/ballots.ts";
import { BallotBox } from "../src/generated/contracts/BallotBox.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { asHex } from "../src/publish/codes.ts";
import { extendDigest, noRecords } from "../src/publish/digest.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";

const { abi } = BallotBox;
const options = [
  { name: "Yes", class: "YES" },
  { name: "No", class: "NO" },
  { name: "Abstain", class: "ABSTAIN" },
] as const;
const rollCall = toLedger({
  form: "ROLL_CALL",
  rule: "YES_NO",
  ref: "1",
  title: "A question",
  options,
  properties: {},
  rows: new Uint8Array(),
});

let ledger: LocalLedger;
let stream: number;
const at = () => ({ address: ledger.ballots, abi }) as const;
const head = () => ledger.connection.node.readContract({ ...at(), functionName: "streamHead", args: [stream] });
const ballotOf = (more: object): typeof rollCall => ({ ...rollCall, ...more });
const next = async () => {
  const [digest, length] = await head();
  return [stream, length + 1n, digest] as const;
};
const opening = async (more: object = {}) => encodeFunctionData({ abi, functionName: "open", args: [...(await next()), ballotOf(more)] });
const voting = async (ballot: bigint, votes: Hex, { last = false, roll = "0x" as Hex } = {}) =>
  encodeFunctionData({ abi, functionName: "record", args: [...(await next()), ballot, last, roll, votes] });
const send = async (data: Hex | Promise<Hex>) => ledger.send(ledger.ballots, await data);
const refusal = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.ballots, await data, account);
const opened = async (more: object = {}): Promise<bigint> => {
  await send(opening(more));
  return (await head())[1];
};
const votes = (text: Readonly<Record<string, number>>) =>
  packed(packRollCall(Object.entries(text).map(([voter, choice]) => ({ voter, choice }))));
/** As storage proves it, through the verifier's own reading of the layout. */
const tally = async (ballot: bigint, choice: number) =>
  readTally(await ledger.storage(ledger.ballots, asHex(tallySlot(stream, Number(ballot), choice))), choice);
const state = async (ballot: bigint) => readBallotState(await ledger.storage(ledger.ballots, asHex(ballotSlot(stream, Number(ballot)))));
const word = (value: number) => padHex(numberToHex(value), { size: 32 });

beforeAll(async () => {
  ledger = await startLocalLedger();
  const registry = { abi: OrganisationRegistry.abi } as const;
  const organisations = [{ ref: "assembly", name: "Assembly", country: "0x000000", kind: 3 }] as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  const args = [1, ledger.connection.account.address] as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args }));
  const terms = { source: "unga", title: "A source", licence: "CC0-1.0", attribution: "Nobody", sample: false };
  await send(encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  stream = await ledger.connection.node.readContract({ ...at(), functionName: "streamCount" });
});
afterAll(() => ledger.chain.stop());

describe("A roll call", () => {
  it("is counted by the contract, option by option, and its records give the stream's digest", async () => {
    expect(await head()).toEqual([noRecords, 0n, 1]);
    const said = { ballot: ballotOf({ ref: "whole" }), votes: votes({ AFG: 1, CHN: 3, NAM: 1, USA: 2 }) };
    const receipt = await send(encodeFunctionData({ abi, functionName: "recordWhole", args: [...(await next()), [said]] }));
    expect(receipt.logs.map(({ topics }) => topics[0])).toEqual([ballotEvents.opened, ballotEvents.recorded]);
    const data = [encodeEventData("BallotOpened", [said.ballot]), encodeEventData("VotesRecorded", [1n, true, said.votes])];
    expect(receipt.logs.map((log) => log.data)).toEqual(data.map((bytes) => `0x${bytes.toString("hex")}`));
    const slots = await Promise.all(streamHeadSlots(stream).map((slot) => ledger.storage(ledger.ballots, asHex(slot))));
    expect(readStreamHead(slots[0] ?? "", slots[1] ?? "")).toMatchObject({ length: 2, digest: data.reduce(extendDigest, noRecords) });
    expect([await tally(1n, 1), await tally(1n, 2), await tally(1n, 3)]).toEqual([2, 1, 1]);
    expect(await state(1n)).toEqual({ votes: 4, closed: true });
  });

  it("is written by its publisher only", async () => {
    expect(await refusal(opening(), stranger)).toMatch(/^NotPublisher/);
  });

  it("takes each voter once, of the roll, for an option that there is", async () => {
    const roll = stringToHex("AFGCHNNAM");
    const ballot = await opened({ ref: "roll", roll });
    await send(voting(ballot, votes({ CHN: 1 }), { roll }));
    expect(await refusal(voting(ballot, votes({ CHN: 2 }), { roll }))).toMatch(/^NotAscending/);
    expect(await refusal(voting(ballot, votes({ AFG: 2 }), { roll }))).toMatch(/^NotAscending/);
    expect(await refusal(voting(ballot, concat([votes({ NAM: 1 }), votes({ NAM: 1 })]), { roll }))).toMatch(/^NotAscending/);
    expect(await refusal(voting(ballot, votes({ USA: 1 }), { roll }))).toMatch(/^NotEligible/);
    expect(await refusal(voting(ballot, votes({ NAM: 1 })))).toMatch(/^NotTheRoll/);
    for (const choice of [0, 4, 254, 255])
      expect(await refusal(voting(ballot, votes({ NAM: choice }), { roll }))).toMatch(/^UnknownOption/);
    expect(await refusal(voting(ballot, "0x4e414d", { roll }))).toMatch(/^RowLength/);
    expect(await refusal(voting(ballot, stringToHex("nam\u0001"), { roll }))).toMatch(/^Malformed/);
  });

  it("takes no vote once it is closed, nor outside of its window where it is held here", async () => {
    const closed = await opened({ ref: "closed" });
    expect(
      await refusal(encodeFunctionData({ abi, functionName: "declare", args: [...(await next()), closed, 0, "0x", [1n, 0n, 0n]] })),
    ).toMatch(/^StillOpen/);
    await send(voting(closed, votes({ AFG: 1 }), { last: true }));
    expect(await refusal(voting(closed, votes({ CHN: 1 })))).toMatch(/^Closed/);
    expect(await refusal(voting(99n, votes({ CHN: 1 })))).toMatch(/^UnknownBallot/);
    const over = await opened({ ref: "over", live: true, opens: 1, closes: 2 });
    expect(await refusal(voting(over, votes({ CHN: 1 })))).toMatch(/^OutsideWindow/);
    const ahead = await opened({ ref: "ahead", live: true, opens: 2 ** 39 });
    expect(await refusal(voting(ahead, votes({ CHN: 1 })))).toMatch(/^OutsideWindow/);
    // A result may differ from the count, and a later word of a voter changes no vote: both stand beside it.
    await send(encodeFunctionData({ abi, functionName: "declare", args: [...(await next()), closed, 20_250_101, "0x01", [9n, 0n, 0n]] }));
    const intent = [...(await next()), closed, 20_250_102, "A/1", votes({ CHN: 2 })] as const;
    await send(encodeFunctionData({ abi, functionName: "stateIntent", args: intent }));
    expect([await tally(closed, 1), await tally(closed, 2)]).toEqual([1, 0]);
  });

  it("keeps the weight behind each option", async () => {
    const ballot = await opened({ ref: "weights", weighted: true });
    const heavy = (1n << 100n) + 7n;
    const row = (voter: string, choice: number, weight: bigint) => concat([votes({ [voter]: choice }), numberToHex(weight, { size: 16 })]);
    await send(voting(ballot, concat([row("AFG", 2, heavy), row("CHN", 2, 5n), row("NAM", 3, 1n)])));
    const slot = (choice: number) => ledger.storage(ledger.ballots, asHex(weightSlot(stream, Number(ballot), choice)));
    expect([readWeight(await slot(2), 2), readWeight(await slot(3), 3), await tally(ballot, 2)]).toEqual([heavy + 5n, 1n, 2]);
  });

  it("is opened with sound terms only", async () => {
    for (const [field, value] of Object.entries({
      form: 0,
      rule: 0,
      ranks: 2,
      ref: "",
      title: "",
      options: "Yes\nNo",
      classes: "0x010900",
      date: 20_230_230,
    })) {
      expect(await refusal(opening({ [field]: value })), field).toBe(`Malformed(field ${JSON.stringify(field)})`);
    }
    expect(await refusal(opening({ roll: stringToHex("CHNAFG") }))).toBe('Malformed(field "roll")');
    expect(await refusal(opening({ majorityOf: 3, majorityIn: 2 }))).toBe('Malformed(field "majority")');
  });
});

describe("A named roll call", () => {
  const named = { form: 6 } as const;
  const naming = async (names: string) => encodeFunctionData({ abi, functionName: "listNames", args: [...(await next()), names] });
  const row = (voter: number, choice: number) => concat([numberToHex(voter, { size: 3 }), numberToHex(choice, { size: 1 })]);

  it("has voters by the number of a name, which is listed once", async () => {
    const { logs } = await send(naming("kujira1aa\nkujira1bb"));
    expect(logs[0]?.topics[0]).toBe(ballotEvents.names);
    expect(readNames(logs[0]?.data ?? "")).toEqual({ first: 1, names: ["kujira1aa", "kujira1bb"] });
    expect(await refusal(naming("kujira1cc\nkujira1aa"))).toBe("NameTwice(number 4, first 1)");
    expect(await refusal(naming("kujira1cc\n"))).toBe("NameLength(number 4, length 0)");
    expect(await refusal(naming("k".repeat(257)))).toBe("NameLength(number 3, length 257)");
    await send(naming("kujira1cc"));
    const ballot = await opened({ ref: "named", ...named });
    await send(voting(ballot, concat([row(1, 1), row(3, 2)])));
    expect(await refusal(voting(ballot, row(3, 1)))).toMatch(/^NotAscending/);
    expect(await refusal(voting(ballot, row(4, 1)))).toBe('Malformed(field "voter")');
    expect(await Promise.all([1, 2, 252].map((number) => tally(ballot, number)))).toEqual([1, 1, 0]);
    const roll = "0x000001000003";
    const called = await opened({ ref: "named roll", ...named, roll });
    expect(await refusal(voting(called, row(2, 1), { roll }))).toMatch(/^NotEligible/);
  });

  it("lets a voter overwrite a vote where its terms say so: the last counts, the others are kept apart", async () => {
    const ballot = await opened({ ref: "named again", ...named, revotable: true, weighted: true });
    const heavy = (voter: number, choice: number, weight: number) => concat([row(voter, choice), numberToHex(weight, { size: 16 })]);
    const rows = concat([heavy(1, 1, 5), heavy(2, 1, 7), heavy(2, 2, 7), heavy(2, 3, 9), heavy(3, 2, 1)]);
    await send(voting(ballot, rows, { last: true }));
    expect(await Promise.all([1, 2, 3, 252].map((number) => tally(ballot, number)))).toEqual([1, 1, 1, 2]);
    const weights = [1, 2, 3].map((choice) => ledger.storage(ledger.ballots, asHex(weightSlot(stream, Number(ballot), choice))));
    expect((await Promise.all(weights)).map((word, i) => readWeight(word, i + 1))).toEqual([5n, 1n, 9n]);
    const terms = readBallotTerms(
      `0x${encodeEventData("BallotOpened", [ballotOf({ ...named, revotable: true, weighted: true })]).toString("hex")}`,
    );
    const record: VotesRecord = { seq: 9, kind: "VOTES", last: true, rows: hexToBytes(rows, "rows"), time: 0 };
    const names = new BallotNames([{ first: 1, names: ["kujira1aa", "kujira1bb", "kujira1cc"] }]);
    const count = countBallot(terms, { stream, ballot: 1 }, [record], [], keccak, undefined, names);
    expect([...count.counts]).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect([...count.weights.values()]).toEqual([5n, 1n, 9n]);
    expect([count.votes, count.overwritten, count.findings]).toEqual([5, 2, []]);
    // A contract that gives one name two numbers, or takes a number without a name, is found out.
    const dishonest = new BallotNames([
      { first: 1, names: ["kujira1aa", "kujira1bb"] },
      { first: 4, names: ["kujira1aa"] },
    ]);
    const twice = hexToBytes(concat([row(1, 1), row(3, 1), row(4, 1)]), "rows");
    const plain = { ...terms, revotable: false, weighted: false };
    const found = countBallot(plain, { stream, ballot: 1 }, [{ ...record, rows: twice }], [], keccak, undefined, dishonest);
    expect(found.findings.map(({ kind, row: at, got }) => [kind, at, got])).toEqual([
      ["UNNAMED", 1, "number 3"],
      ["DUPLICATE", 2, "kujira1aa"],
    ]);
    expect([...found.counts]).toEqual([[1, 1]]);
  });
});

describe("A secret ballot", () => {
  const tags = [1, 2, 3, 4].map((seed) => keccak256(word(seed)));
  const choice = (number: number) => numberToHex(number, { size: 1 });

  it("takes a nullifier once, or lets its voter overwrite the vote, which is then counted apart", async () => {
    const once = await opened({ ref: "once", form: 2 });
    await send(voting(once, concat([tags[0] ?? "0x", choice(1)])));
    expect(await refusal(voting(once, concat([tags[0] ?? "0x", choice(2)])))).toMatch(/^AlreadyVoted/);
    const again = await opened({ ref: "again", form: 2, revotable: true });
    await send(voting(again, concat([tags[0] ?? "0x", choice(1), tags[1] ?? "0x", choice(1), tags[0] ?? "0x", choice(3)])));
    await send(voting(again, concat([tags[1] ?? "0x", choice(2)])));
    expect(await Promise.all([1, 2, 3, 252].map((number) => tally(again, number)))).toEqual([0, 1, 1, 2]);
  });

  it("takes only nullifiers under its root, by their path", async () => {
    const leaf = (tag: Hex) => keccak256(keccak256(tag));
    const pair = (one: Hex, other: Hex) => keccak256(one < other ? concat([one, other]) : concat([other, one]));
    const [a, b] = [tags[0] ?? "0x", tags[1] ?? "0x"] as const;
    const root = pair(leaf(a), leaf(b));
    expect(merkleRoot(hexToBytes(a, "tag"), hexToBytes(leaf(b), "path"))).toBe(root);
    const ballot = await opened({ ref: "root", form: 2, depth: 1, root });
    await send(voting(ballot, concat([a, choice(1), leaf(b)])));
    expect(await refusal(voting(ballot, concat([tags[2] ?? "0x", choice(1), leaf(b)])))).toMatch(/^NotEligible/);
    expect(await refusal(voting(ballot, concat([b, choice(1), leaf(b)])))).toMatch(/^NotEligible/);
  });

  it("that is sealed is opened after its close only, to what was sealed, and shows what was not opened", async () => {
    const ballot = await opened({ ref: "sealed", form: 3 });
    const salt = keccak256("0x01");
    const reveals = [concat([tags[0] ?? "0x", choice(2), salt]), concat([tags[1] ?? "0x", choice(1), salt])] as const;
    const place = { stream, ballot: Number(ballot) };
    const seals = reveals.map((row, i) => concat([tags[i] ?? "0x", asHex(sealOf(place, hexToBytes(row, "row")))]));
    const sealing = async (rows: Hex) => encodeFunctionData({ abi, functionName: "seal", args: [...(await next()), ballot, rows] });
    const revealing = async (rows: Hex) => encodeFunctionData({ abi, functionName: "reveal", args: [...(await next()), ballot, rows] });
    await send(sealing(concat(seals)));
    expect(await refusal(sealing(seals[0] ?? "0x"))).toMatch(/^AlreadyVoted/);
    expect(await refusal(revealing(reveals[0]))).toMatch(/^StillOpen/);
    await send(encodeFunctionData({ abi, functionName: "close", args: [...(await next()), ballot] }));
    expect(await refusal(revealing(concat([tags[0] ?? "0x", choice(1), salt])))).toMatch(/^SealDiffers/);
    expect(await refusal(revealing(concat([tags[2] ?? "0x", choice(1), salt])))).toMatch(/^NotSealed/);
    await send(revealing(reveals[0]));
    expect(await refusal(revealing(reveals[0]))).toMatch(/^NotSealed/);
    expect(await Promise.all([2, 253].map((number) => tally(ballot, number)))).toEqual([1, 1]);
  });
});

describe("A ballot of a group", () => {
  const [secret, sealedOne] = sampleGroupBallots();
  if (secret === undefined || sealedOne === undefined) throw new Error("The sample has no ballots of a group.");
  /** Nullifier, choice and proof of the n-th vote. */
  const voteAt = (n: number) => secret.rows.slice(289 * n, 289 * (n + 1));
  const altered = (n: number, at: number) => packed(voteAt(n).map((byte, i) => (i === at ? byte ^ 3 : byte)));

  it("takes each member's vote once, with a proof of this very vote in this very ballot", async () => {
    const ballot = await opened(toLedger(secret));
    const receipt = await send(voting(ballot, packed(voteAt(0))));
    // A vote alone in a transaction: most of it is the proof.
    expect(receipt.gasUsed).toBeLessThan(370_000n);
    expect(await refusal(voting(ballot, packed(voteAt(0))))).toMatch(/^AlreadyVoted/);
    // Another nullifier, another choice, a point moved.
    for (const at of [31, 32, 33 + 63, 33 + 200])
      expect(await refusal(voting(ballot, altered(1, at))), `byte ${at}`).toMatch(/^NotEligible/);
    const order = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;
    const twin = numberToHex(hexToBigInt(packed(voteAt(0).slice(0, 32))) + order, { size: 32 });
    expect(await refusal(voting(ballot, concat([twin, packed(voteAt(0).slice(32))])))).toMatch(/^NotEligible/);
    await send(voting(ballot, packed(secret.rows.slice(289)), { last: true }));
    expect(await Promise.all([1, 2, 3].map((number) => tally(ballot, number)))).toEqual([5, 3, 1]);
  });

  it("takes no proof of another ballot, and is not opened twice with the same terms", async () => {
    const other = await opened({ ...toLedger(secret), ref: "other" });
    expect(await refusal(voting(other, packed(voteAt(0))))).toMatch(/^NotEligible/);
    expect(await refusal(opening(toLedger(secret)))).toBe('Malformed(field "ref")');
    for (const more of [{ revotable: true }, { weighted: true }, { depth: 161 }, { depth: 128 }, { root: numberToHex(0, { size: 32 }) }]) {
      expect(await refusal(opening({ ...toLedger(secret), ...more, ref: "unsound" })), JSON.stringify(more)).toBe(
        'Malformed(field "depth")',
      );
    }
  });

  it("that is sealed proves the seals, and opens to what was sealed", async () => {
    const ballot = await opened(toLedger(sealedOne));
    const call = async (functionName: "seal" | "reveal", rows: Uint8Array) =>
      encodeFunctionData({ abi, functionName, args: [...(await next()), ballot, packed(rows)] });
    const forged = sealedOne.rows.slice(0, 320).map((byte, i) => (i === 40 ? byte ^ 1 : byte));
    expect(await refusal(call("seal", forged))).toMatch(/^NotEligible/);
    await send(call("seal", sealedOne.rows));
    expect(await tally(ballot, 253)).toBe(8);
    await send(encodeFunctionData({ abi, functionName: "close", args: [...(await next()), ballot] }));
    const reveals = sealedOne.reveals ?? new Uint8Array();
    expect(
      await refusal(
        call(
          "reveal",
          reveals.slice(0, 65).map((byte, i) => (i === 32 ? byte ^ 3 : byte)),
        ),
      ),
    ).toMatch(/^SealDiffers/);
    await send(call("reveal", reveals));
    expect(await Promise.all([1, 2, 3, 253].map((number) => tally(ballot, number)))).toEqual([4, 2, 1, 1]);
  });
});

describe("Cast-vote records and counts by unit", () => {
  it("are counted by first preference, with blanks, overvotes and write-ins apart", async () => {
    const ballot = await opened({ ref: "papers", form: 4, rule: 5, ranks: 2 });
    const paper = (number: number, one: number, two: number) =>
      concat([numberToHex(number, { size: 4 }), "0x0007", numberToHex(one, { size: 1 }), numberToHex(two, { size: 1 })]);
    const rows = concat([paper(1, 2, 1), paper(2, 2, 2), paper(3, 0, 1), paper(4, 255, 1), paper(9, 254, 3)]);
    await send(voting(ballot, rows, { last: true }));
    expect(await Promise.all([0, 1, 2, 3, 254, 255].map((number) => tally(ballot, number)))).toEqual([1, 0, 2, 0, 1, 1]);
    const record: VotesRecord = { seq: 2, kind: "VOTES", last: true, rows: hexToBytes(rows, "rows"), time: 0 };
    const terms = readBallotTerms(`0x${encodeEventData("BallotOpened", [ballotOf({ form: 4, rule: 5, ranks: 2 })]).toString("hex")}`);
    const count = countBallot(terms, { stream, ballot: 1 }, [record], []);
    expect([...count.counts]).toEqual([
      [0, 1],
      [2, 2],
      [254, 1],
      [255, 1],
    ]);
    expect(count.findings).toEqual([]);
  });

  it("add up what each unit counted, once", async () => {
    const ballot = await opened({ ref: "units", form: 5 });
    const unit = (number: number, ...counts: readonly number[]) =>
      concat([numberToHex(number, { size: 4 }), ...counts.map((count) => numberToHex(count, { size: 8 }))]);
    await send(voting(ballot, concat([unit(1, 10, 20, 3), unit(2, 100, 0, 1)])));
    expect(await refusal(voting(ballot, unit(2, 1, 1, 1)))).toMatch(/^NotAscending/);
    expect(await Promise.all([1, 2, 3].map((number) => tally(ballot, number)))).toEqual([110, 20, 4]);
  });
});

it("The verifier knows the contract's events by their signatures", () => {
  const declared = abi.filter((item) => item.type === "event").map((event) => toEventSelector(event));
  for (const topic of Object.values(ballotEvents)) expect(declared).toContain(topic);
});
