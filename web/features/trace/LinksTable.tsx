import type { TraceLinkRowFragment as Link } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { Party, Trace } from "./ask-trace.ts";
import { PartyLink } from "./PartyLink.tsx";
import { traceWords } from "./words.ts";

interface LinksTableProps {
  readonly view: View;
  readonly trace: Trace;
  readonly hop: Trace["hops"][number];
}

/** Rows that are shown before the reader asks for all. */
const atOnce = 12;

/** Who gave to whom on one hop, largest first; every row leads to its records. */
export function LinksTable({ view, trace, hop }: LinksTableProps) {
  const words = traceWords(view.locale);
  const caption = words("links.caption", { number: hop.number });
  const parties = new Map(trace.nodes.map((node) => [node.id, node]));
  const several = new Set(hop.links.map(({ basis }) => basis)).size > 1;
  const parted = hop.links.some(({ usd, wholeUsd }) => usd !== wholeUsd);
  const rest = hop.links.length <= atOnce + 3 ? [] : hop.links.slice(atOnce);
  const table = (links: readonly Link[], title: string) => (
    <Scroll label={title}>
      <table className="hop-links">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words("links.between")}</th>
            <th scope="col" className="number">
              {view.t("columns.usd")}
            </th>
            {parted && (
              <th scope="col" className="number">
                {words("links.whole")}
              </th>
            )}
            <th scope="col" className="number">
              {view.t("columns.records")}
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <LinkRow
              key={`${link.from} ${link.to} ${link.basis}`}
              view={view}
              trace={trace}
              link={link}
              from={parties.get(link.from)}
              to={parties.get(link.to)}
              parted={parted}
              several={several}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
  return (
    <>
      {table(hop.links.slice(0, hop.links.length - rest.length), caption)}
      {rest.length > 0 && (
        <details className="more-table">
          <summary>{words("links.more", { count: rest.length })}</summary>
          {table(rest, words("links.rest", { number: hop.number }))}
        </details>
      )}
    </>
  );
}

interface LinkRowProps extends Pick<LinksTableProps, "view" | "trace"> {
  readonly link: Link;
  readonly from: Party | undefined;
  readonly to: Party | undefined;
  readonly parted: boolean;
  readonly several: boolean;
}

function LinkRow({ view, trace, link, from, to, parted, several }: LinkRowProps) {
  const { t, formats, href } = view;
  const words = traceWords(view.locale);
  const money = (usd: string) => (link.records > 0 && link.unknownUsd === link.records ? t("words.unknown") : formats.amountExact(usd));
  const records = from && to ? recordsOf(link, from, to) : null;
  const count = formats.integer(link.records);
  return (
    <tr>
      <th scope="row">
        {from && <PartyLink view={view} trace={trace} party={from} />}
        <span className="arrow" role="img" aria-label={t("flow.to")} />
        {to && <PartyLink view={view} trace={trace} party={to} />}
        {several && <p className="fine">{words(`basis.${link.basis}.short`)}</p>}
      </th>
      <td className="number">
        {money(link.usd)}
        {link.unknownUsd > 0 && link.unknownUsd < link.records && <p className="fine">{words("unknown", { count: link.unknownUsd })}</p>}
      </td>
      {parted && <td className="number">{money(link.wholeUsd)}</td>}
      <td className="number">
        {link.record !== null ? (
          <a href={href(`/flows/${link.record.id}`)} aria-label={words("links.record")}>
            {count}
          </a>
        ) : records === null ? (
          count
        ) : (
          <a href={href("/records", records)} aria-label={words("links.records", { count: link.records })}>
            {count}
          </a>
        )}
      </td>
    </tr>
  );
}

/** The list of records between two parties; null where the parties can't be asked for. */
function recordsOf({ stream }: Link, from: Party, to: Party): Query | null {
  if (stream === null || from.organisation === null) return null;
  const base = { source: stream.id, provider: from.organisation.id };
  if (to.organisation !== null) return { ...base, receiver: to.organisation.id };
  if (to.kind === "COUNTRY" && to.country !== null) return { source: stream.id, receiver: from.organisation.id, country: to.country.code };
  return null;
}
