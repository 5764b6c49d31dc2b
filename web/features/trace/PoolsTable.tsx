import type { TracePoolRowFragment as Pool } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { OrganisationLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { traceWords } from "./words.ts";

const atOnce = 10;

/** What computed shares rest on: each pool's year, with what came in, what went out, and what of the trace went through. */
export function PoolsTable({ view, pools }: { readonly view: View; readonly pools: readonly Pool[] }) {
  const words = traceWords(view.locale);
  const ordered = [...pools].sort((a, b) => b.year - a.year);
  const rest = ordered.length <= atOnce + 3 ? [] : ordered.slice(atOnce);
  const table = (some: readonly Pool[], caption: string) => (
    <Scroll label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words("pools.pool")}</th>
            <th scope="col">{view.t("columns.year")}</th>
            <th scope="col" className="number">
              {words("pools.in")}
            </th>
            <th scope="col" className="number">
              {words("pools.out")}
            </th>
            <th scope="col" className="number">
              {words("pools.through")}
            </th>
          </tr>
        </thead>
        <tbody>
          {some.map((pool) => (
            <PoolRow key={`${pool.organisation.id} ${pool.year} ${pool.stream.id} ${pool.throughUsd}`} view={view} pool={pool} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
  return (
    <section aria-labelledby="pools">
      <h2 id="pools">{words("pools.title")}</h2>
      <p className="prose">{words("pools.note")}</p>
      {table(ordered.slice(0, ordered.length - rest.length), words("pools.title"))}
      {rest.length > 0 && (
        <details className="more-table">
          <summary>{words("pools.more", { count: rest.length })}</summary>
          {table(rest, words("pools.rest"))}
        </details>
      )}
    </section>
  );
}

function PoolRow({ view, pool }: { readonly view: View; readonly pool: Pool }) {
  const { formats, href } = view;
  const words = traceWords(view.locale);
  const { organisation, year, stream } = pool;
  const years = { source: stream.id, from: year, to: year };
  const side = (usd: string, records: number, unknown: number, end: "provider" | "receiver") => (
    <>
      {unknown === records && records > 0 ? view.t("words.unknown") : formats.amountExact(usd)}
      {unknown > 0 && unknown < records && <p className="fine">{words("unknown", { count: unknown })}</p>}
      <p className="fine">
        <a href={href("/records", { ...years, [end]: organisation.id })}>{view.t("words.records", { count: records })}</a>
      </p>
    </>
  );
  return (
    <tr>
      <th scope="row">
        <OrganisationLink view={view} organisation={organisation} />
        <p className="fine">{words("parties.givers", { count: pool.givers })}</p>
      </th>
      <td>{year}</td>
      <td className="number">{side(pool.inUsd, pool.inRecords, pool.inUnknownUsd, "receiver")}</td>
      <td className="number">{side(pool.outUsd, pool.outRecords, pool.outUnknownUsd, "provider")}</td>
      <td className="number">{formats.amountExact(pool.throughUsd)}</td>
    </tr>
  );
}
