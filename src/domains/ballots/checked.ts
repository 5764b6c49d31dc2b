import { type BallotFindingKind, ballotFindingKinds } from "@plainsight/verifier/ballot-findings";
import { groupBy } from "../../kernel/group.ts";
import type { CheckReader } from "../domain.ts";
import { pageOf } from "../page-of.ts";
import { type BookBallot, getBook } from "./book.ts";

type Told = "judged" | "unknown" | "not concerned";

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

/** What a count of each ballot's records finds, as all fields tell theirs. */
export const checkedBallots: CheckReader = {
  field: "BALLOTS",
  async tallies(question, pin) {
    const streams = groupBy((await getBook(question, pin)).ballots, ({ streamId }) => streamId);
    return [...streams].flatMap(([streamId, ballots]) =>
      ballotFindingKinds.flatMap((check) => {
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
  },
  async found(question, streamId, check, first, after, pin) {
    const { ballots } = await getBook(question, pin);
    const those = ballots.filter((ballot) => ballot.streamId === streamId && hasFinding(ballot, check));
    const { nodes, pageInfo } = pageOf(those, `ballot findings ${streamId} ${check}`, first, after);
    return {
      nodes: nodes.map(({ id, terms, findings }) => {
        const of = findings.filter(({ kind }) => kind === check);
        const [one] = of;
        const detail = `${one?.got ?? ""}; expected: ${one?.expected ?? ""}.${of.length > 1 ? ` ${of.length} in all.` : ""}`;
        return { subject: "BALLOT" as const, id, title: terms.title, detail };
      }),
      pageInfo,
    };
  },
};
