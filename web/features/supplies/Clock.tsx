import { Fragment } from "react";
import type { HandOverQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { suppliesWords } from "./words.ts";

type Record = NonNullable<HandOverQuery["handOver"]>;

/** Ordered → planned → handed over → entered into the books, with the days between. */
export function Clock({ view, record }: { readonly view: View; readonly record: Record }) {
  const { t, formats, locale } = view;
  const words = suppliesWords(locale);
  const { ordered, scheduled, date, recorded, daysFromOrder, daysLate, daysToBooks } = record;
  const days = (key: "sinceOrder" | "late" | "early" | "toBooks", count: number) => words(`clock.${key}`, { count });
  const delay =
    daysLate === null ? [] : [daysLate === 0 ? words("clock.onTime") : daysLate > 0 ? days("late", daysLate) : days("early", -daysLate)];
  const steps = [
    ...(record.kind === "ORDER" ? [] : [{ label: words("clock.ordered"), day: ordered, notes: [] }]),
    { label: words("clock.scheduled"), day: scheduled, notes: [] },
    {
      label: words(`clock.${record.kind}`),
      day: date,
      notes: [...(daysFromOrder === null || record.kind === "ORDER" ? [] : [days("sinceOrder", daysFromOrder)]), ...delay],
    },
    { label: words("clock.recorded"), day: recorded, notes: daysToBooks === null ? [] : [days("toBooks", daysToBooks)] },
  ];
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{words("clock.title")}</h2>
      <dl className="facts">
        {steps.map(({ label, day, notes }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {day === null ? t("words.unknown") : <time dateTime={day}>{formats.date(day)}</time>}
              {notes.length > 0 && <> ({notes.join(" · ")})</>}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
