import { type BallotFinding, type BallotFindingKind, ballotFindingKinds } from "@plainsight/verifier/ballot-findings";
import { groupBy } from "../../kernel/group.ts";
import type { CheckReader } from "../domain.ts";
import { pageOf } from "../page-of.ts";
import { type Said, say } from "../sayings.ts";
import { type BookBallot, getBook } from "./book.ts";

type Told = "judged" | "unknown" | "not concerned";

const noBallot = "NO_BALLOT" satisfies BallotFindingKind;

const known = (told: boolean): Told => (told ? "judged" : "unknown");

/** Whether a ballot's records tell enough for a check. The contract's own tally is compared on the page of a ballot: it takes a proof for each. */
function toldOf(kind: BallotFindingKind, { terms, count, result }: BookBallot): Told {
  const { form } = terms;
  switch (kind) {
    case "DUPLICATE":
      if (form === "AGGREGATE") return "not concerned";
      // Papers without a mark of their own can't be told from each other.
      return known(form !== "CAST_VOTE_RECORDS" || terms.tagged);
    case "NOT_ELIGIBLE":
      if (form === "ROLL_CALL") return known(terms.roll !== null);
      return form === "SECRET" || form === "SEALED" ? known(terms.depth > 0) : "not concerned";
    case "OUTSIDE_WINDOW":
      return terms.live ? known(terms.opens > 0 || terms.closes > 0) : "not concerned";
    case "BEFORE_CLOSE":
    case "NOT_SEALED":
    case "SEAL_DIFFERS":
      return form === "SEALED" ? "judged" : "not concerned";
    case "UNNAMED":
      return form === "ROLL_CALL" ? "judged" : "not concerned";
    case "MORE_THAN_ELIGIBLE":
      return known(terms.eligible > 0);
    case "CLOSING_DIFFERS":
      return known(count.closedBy !== null);
    case "RESULT_DIFFERS":
      return known(result !== null);
    case "AFTER_CLOSE":
    case "UNKNOWN_OPTION":
    case "WRONG_FORM":
    case "ROW_LENGTH":
      return "judged";
    default:
      // Where nothing says which ballots a check could judge, it is told of those in which it found something.
      return "not concerned";
  }
}

const hasFinding = ({ findings }: BookBallot, kind: string): boolean => findings.some((finding) => finding.kind === kind);

/** The first of what was found, and how many more there are. */
function saidOf([one, ...others]: readonly BallotFinding[]): Said {
  const [got, expected, more] = [one?.got ?? "", one?.expected ?? "", others.length];
  const areFigures = [got, expected].every((text) => /^\d+$/.test(text));
  return say(areFigures ? "BALLOT_FIGURES_DIFFER" : "BALLOT_DIFFERS", { got, expected, more });
}

/** What a count of each ballot's records finds, as all fields tell theirs. */
export const checkedBallots: CheckReader = {
  field: "BALLOTS",
  async tallies(question, pin) {
    const book = await getBook(question, pin);
    const unopened = groupBy(book.unopened, ({ streamId }) => streamId);
    const streams = groupBy(book.ballots, ({ streamId }) => streamId);
    const told = [...streams].flatMap(([streamId, ballots]) =>
      ballotFindingKinds
        .filter((check) => check !== noBallot)
        .flatMap((check) => {
          const tally = { found: 0, passed: 0, unknown: 0 };
          for (const ballot of ballots) {
            const told = toldOf(check, ballot);
            if (hasFinding(ballot, check)) tally.found += 1;
            else if (told === "judged") tally.passed += 1;
            else if (told === "unknown") tally.unknown += 1;
          }
          return tally.found + tally.passed + tally.unknown === 0 ? [] : [{ streamId, check, ...tally }];
        }),
    );
    // What no ballot has: these are told of records.
    return [
      ...told,
      ...[...unopened].map(([streamId, { length: found }]) => ({ streamId, check: noBallot, found, passed: 0, unknown: 0 })),
    ];
  },
  async found(question, streamId, check, first, after, pin) {
    const { ballots, unopened } = await getBook(question, pin);
    const list = `ballot findings ${streamId} ${check}`;
    if (check === noBallot) {
      const page = pageOf(
        unopened.filter((record) => record.streamId === streamId),
        list,
        first,
        after,
      );
      return {
        nodes: page.nodes.map(({ id, finding }) => ({
          subject: "RECORD" as const,
          id,
          title: `Record ${finding.seq}`,
          detail: `${finding.got}; expected: ${finding.expected}.`,
          said: saidOf([finding]),
        })),
        pageInfo: page.pageInfo,
      };
    }
    const those = ballots.filter((ballot) => ballot.streamId === streamId && hasFinding(ballot, check));
    const { nodes, pageInfo } = pageOf(those, list, first, after);
    return {
      nodes: nodes.map(({ id, terms, findings }) => {
        const of = findings.filter(({ kind }) => kind === check);
        const [one] = of;
        const detail = `${one?.got ?? ""}; expected: ${one?.expected ?? ""}.${of.length > 1 ? ` ${of.length} in all.` : ""}`;
        return { subject: "BALLOT" as const, id, title: terms.title, detail, said: saidOf(of) };
      }),
      pageInfo,
    };
  },
};
