import { compare } from "../../lib/decimal.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { Party, Trace } from "./ask-trace.ts";
import { PartyLink } from "./PartyLink.tsx";
import { traceWords } from "./words.ts";

interface UnaccountedTableProps {
  readonly view: View;
  readonly trace: Trace;
  /** The stage that the hop leads to. */
  readonly stage: number;
}

const atOnce = 8;

/** What came in and what went on at each party behind a hop, where the two differ. */
export function UnaccountedTable({ view, trace, stage }: UnaccountedTableProps) {
  const { formats } = view;
  const words = traceWords(view.locale);
  const asked = trace.nodes.filter((node) => node.stage === stage && node.unaccountedUsd !== null);
  const open = asked.filter(({ unaccountedUsd }) => compare(unaccountedUsd ?? "0", "0") !== 0).sort(byGap);
  if (asked.length === 0) return null;
  if (open.length === 0) return <p className="hop-even">{words("unaccounted.none")}</p>;
  const rest = open.length <= atOnce + 2 ? [] : open.slice(atOnce);
  const table = (parties: readonly Party[], caption: string) => (
    <Scroll label={caption}>
      <table className="hop-gaps">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words("unaccounted.party")}</th>
            <th scope="col" className="number">
              {words("unaccounted.in")}
            </th>
            <th scope="col" className="number">
              {words("unaccounted.out")}
            </th>
            <th scope="col" className="number">
              {words("unaccounted.gap")}
            </th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party.id}>
              <th scope="row">
                <PartyLink view={view} trace={trace} party={party} />
              </th>
              <td className="number">{formats.amountExact(party.inUsd)}</td>
              <td className="number">{formats.amountExact(party.outUsd)}</td>
              <td className="number gap">{formats.amountExact(party.unaccountedUsd ?? "0")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
  return (
    <div className="hop-unaccounted">
      <h4>{words("unaccounted.title")}</h4>
      {open.some(({ unaccountedUsd }) => compare(unaccountedUsd ?? "0", "0") < 0) && <p className="fine">{words("unaccounted.less")}</p>}
      {table(open.slice(0, open.length - rest.length), words("unaccounted.caption", { number: stage }))}
      {rest.length > 0 && (
        <details className="more-table">
          <summary>{words("unaccounted.more", { count: rest.length })}</summary>
          {table(rest, words("unaccounted.rest", { number: stage }))}
        </details>
      )}
    </div>
  );
}

const size = ({ unaccountedUsd }: Party): string => (unaccountedUsd ?? "0").replace("-", "");
const byGap = (a: Party, b: Party): number => compare(size(b), size(a));
