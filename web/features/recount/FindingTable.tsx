import type { RecountFinding } from "@plainsight/verifier/count/recount";
import type { StreamFinding } from "@plainsight/verifier/count/recount-stream";
import { counted, fill } from "../../ui/check/words.ts";
import type { RecountWords } from "./words.ts";

const most = 100;

/** What a recount found, each with where, what was got and what expected. */
export function FindingTable({
  findings,
  words,
}: {
  readonly findings: readonly (RecountFinding | StreamFinding)[];
  readonly words: RecountWords;
}) {
  return (
    <table className="findings">
      <thead>
        <tr>
          <th scope="col">{words.finding}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.got}</th>
          <th scope="col">{words.expected}</th>
        </tr>
      </thead>
      <tbody>
        {findings.slice(0, most).map((finding) => (
          <tr key={`${finding.kind} ${finding.seq} ${finding.row} ${finding.got}`} data-finding={finding.kind}>
            <th scope="row">{words.kinds[finding.kind]}</th>
            <td>{place(finding, words)}</td>
            <td>
              <code dir="ltr">{finding.got}</code>
            </td>
            <td>
              <code dir="ltr">{finding.expected}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function place(finding: RecountFinding | StreamFinding, words: RecountWords): string {
  const { seq, row } = finding;
  if (seq === null) return "ballot" in finding && finding.ballot !== null ? fill(words.ofBallot, { ballot: counted(finding.ballot) }) : "–";
  return row === null ? counted(seq) : fill(words.row, { seq: counted(seq), row: counted(row + 1) });
}
