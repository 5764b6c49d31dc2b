import type { RoleRowFragment } from "../../generated/graphql.ts";
import { share, sum } from "../../lib/decimal.ts";
import { flowKinds } from "../../lib/flow-selection.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Grouping } from "../../lib/grouping.ts";
import { periodOf } from "../../lib/period.ts";
import type { View } from "../../lib/view.ts";
import { Money } from "../../ui/Money.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { SumsTable } from "../../ui/SumsTable.tsx";

interface Table {
  readonly by: Grouping;
  readonly title: string;
  readonly rows: readonly RoleRowFragment[];
}

interface RoleFiguresProps {
  readonly view: View;
  readonly id: string;
  readonly side: "provider" | "receiver";
  readonly title: string;
  readonly note: string;
  /** What to say where it has no such role. */
  readonly none: string;
  readonly years: readonly RoleRowFragment[];
  /** Sums by the party on the other side. */
  readonly others: Table;
  readonly places: readonly RoleRowFragment[];
}

const keyOf = (row: RoleRowFragment): string => `${row.stream.id} ${row.kind}`;
const shownAtMost = 15;

/** One role of an organisation: each source and kind on its own, never added to each other. */
export function RoleFigures({ view, id, side, title, note, none, years, others, places }: RoleFiguresProps) {
  const { t, href } = view;
  const series = [...groupBy(years, keyOf).entries()].sort(
    ([, [a]], [, [b]]) => flowKinds.indexOf(a?.kind ?? "PLEDGE") - flowKinds.indexOf(b?.kind ?? "PLEDGE"),
  );
  return (
    <section aria-labelledby={side}>
      <h2 id={side}>{title}</h2>
      <p className="prose">{series.length === 0 ? none : note}</p>
      {series.map(([key, rows]) => {
        const [first] = rows;
        if (first === undefined) return null;
        const total = { usd: sum(rows.map(({ usd }) => usd)), records: rows.reduce((count, row) => count + row.records, 0) };
        const query = { source: first.stream.id, kind: first.kind, [side]: id };
        const placed = places.filter((row) => keyOf(row) === key && row.country !== null);
        const tables: readonly Table[] = [
          { by: "year", title: t("organisation.byYear"), rows: [...rows].reverse() },
          { ...others, rows: others.rows.filter((row) => keyOf(row) === key) },
          { by: "country", title: t("organisation.byCountry"), rows: placed },
        ];
        return (
          <div key={key} className="role">
            <h3>
              {t(`kinds.${first.kind}.many`)}: <Money view={view} amount={total.usd} />,{" "}
              {periodOf(
                view,
                rows.map(({ year }) => year),
              )}
            </h3>
            <p className="fine">
              <a href={href(`/streams/${first.stream.id}`)} lang="" dir="auto">
                {first.stream.title}
              </a>{" "}
              · <a href={href("/records", query)}>{t("words.records", { count: total.records })}</a> ·{" "}
              <ProofLabel view={view} label={first.label} />
            </p>
            {tables
              .filter((table) => table.rows.length > 1)
              .map((table) => (
                <details key={table.by} className="more-table">
                  <summary>
                    {table.title} ({view.formats.integer(table.rows.length)})
                  </summary>
                  <SumsTable
                    view={view}
                    caption={`${title}: ${table.title}`}
                    by={table.by}
                    rows={table.rows
                      .slice(0, table.by === "year" ? undefined : shownAtMost)
                      .map((row) => ({ row, share: share(row.usd, total.usd) }))}
                    total={total}
                    recordsHref={(each) =>
                      href("/records", {
                        ...query,
                        ...(table.by === "year" ? { from: each, to: each } : each === "" ? {} : { [table.by]: each }),
                      })
                    }
                  />
                  {table.by !== "year" && table.rows.length > shownAtMost && (
                    <p>
                      <a href={href("/funds", { ...query, by: table.by, all: 1 })}>{t("funds.showAll", { count: table.rows.length })}</a>
                    </p>
                  )}
                </details>
              ))}
          </div>
        );
      })}
    </section>
  );
}
