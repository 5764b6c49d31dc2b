import { choices } from "@plainsight/verifier/ballot-terms";
import { bigEndian, numberAt } from "@plainsight/verifier/ballot-votes";
import { BallotBox } from "../../../generated/contracts/BallotBox.ts";
import type { SendTask, TotalsCheck } from "../../../publish/publication.ts";
import { layoutOf, rowLength } from "./encode.ts";
import type { PlannedBallot } from "./publication.ts";
import type { RecordedBallots } from "./recorded.ts";

/** Choices that are no options (blank is 0, of the first word): 252 to 255, the last word. */
const lastWord = 63;
const atOnce = 500;

interface Word {
  readonly ref: string;
  readonly word: number;
  /** Four counts of 64 bits. */
  readonly expected: bigint;
}

/**
 * Reads the contract's own counts back and compares them with the files' votes: one count for each choice, kept in words of four.
 * Ballots with weights are sealed by the digest.
 */
export async function checkTallies(
  { ledger, contract }: Pick<SendTask, "ledger" | "contract">,
  stream: number,
  ballots: readonly PlannedBallot[],
  recorded: Pick<RecordedBallots, "find">,
): Promise<TotalsCheck> {
  const words = ballots.flatMap(wordsOf);
  const unequal: string[] = [];
  for (let from = 0; from < words.length; from += atOnce) {
    const part = words.slice(from, from + atOnce);
    const kept = await Promise.all(
      part.map(({ ref, word }) =>
        ledger.node.readContract({
          address: contract.address,
          abi: BallotBox.abi,
          functionName: "tallies",
          args: [stream, BigInt(recorded.find(ref)?.seq ?? 0), BigInt(word)],
        }),
      ),
    );
    for (const [i, { ref, word, expected }] of part.entries()) {
      if (kept[i] === expected) continue;
      const choices = `choices ${4 * word} to ${4 * word + 3}`;
      unequal.push(
        `Ballot ${ref}, ${choices}: the contract counts ${counts(kept[i] ?? 0n)}, the file's votes add up to ${counts(expected)}.`,
      );
    }
  }
  return { read: words.length, unequal };
}

/** What each word has to be: the first choice of a ranked vote, every choice of another. */
function wordsOf(ballot: PlannedBallot): readonly Word[] {
  const { form, rule, ref, options, weighted = false, revotable = false } = ballot;
  if (weighted) return [];
  const [rows, kind] = form === "SEALED" ? ([ballot.reveals ?? new Uint8Array(), "REVEALS"] as const) : ([ballot.rows, "VOTES"] as const);
  const layout = layoutOf(ballot, kind);
  const expected = new Map<number, bigint>();
  for (let word = 0; word <= options.length >> 2; word++) expected.set(word, 0n);
  if (form !== "ROLL_CALL" && form !== "AGGREGATE") expected.set(lastWord, 0n);
  const tally = new Array<number>(256).fill(0);
  for (let at = layout.choices; at < rows.length; at += layout.length) {
    if (form === "AGGREGATE") {
      for (const [option] of options.entries()) tally[option + 1] = (tally[option + 1] ?? 0) + Number(bigEndian(rows, at + 8 * option, 8));
      continue;
    }
    const next = at + layout.length;
    // Of a voter's votes, which stand beside each other, the last counts.
    if (
      form === "NAMED_ROLL_CALL" &&
      revotable &&
      next < rows.length &&
      numberAt(rows, at - layout.choices, 3) === numberAt(rows, next - layout.choices, 3)
    ) {
      tally[choices.overwritten] = (tally[choices.overwritten] ?? 0) + 1;
      continue;
    }
    for (let rank = 0; rank < layout.ranks; rank++) {
      const choice = rows[at + rank] ?? 0;
      if (rank === 0 || (rule !== "RANKED" && choice !== 0)) tally[choice] = (tally[choice] ?? 0) + 1;
    }
  }
  if (form === "SEALED") tally[choices.unrevealed] = ballot.rows.length / rowLength(ballot) - rows.length / layout.length;
  for (const [choice, votes] of tally.entries()) {
    if (votes > 0) expected.set(choice >> 2, (expected.get(choice >> 2) ?? 0n) + (BigInt(votes) << BigInt(64 * (choice & 3))));
  }
  return [...expected].map(([word, sum]) => ({ ref, word, expected: sum }));
}

function counts(word: bigint): string {
  return [0, 1, 2, 3].map((lane) => (word >> BigInt(64 * lane)) & 0xffff_ffff_ffff_ffffn).join(", ");
}
