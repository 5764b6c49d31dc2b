import type { TraceClockRowFragment as Stage } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { Trace } from "./ask-trace.ts";
import { traceWords } from "./words.ts";

/** How long each stage took, and where it stopped. */
export function ClockTable({ view, trace }: { readonly view: View; readonly trace: Trace }) {
  const { formats, locale } = view;
  const words = traceWords(locale);
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{words("clock.title")}</h2>
      <p className="prose">
        {words("clock.note")}{" "}
        {trace.clockDate === null ? words("clock.noDate") : words("clock.upTo", { date: formats.date(trace.clockDate) })}
      </p>
      <Scroll label={words("clock.title")}>
        <table className="clock">
          <caption className="unseen">{words("clock.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("clock.hop")}</th>
              <th scope="col">{words("clock.stage")}</th>
              <th scope="col">{words("clock.when")}</th>
              <th scope="col">{words("clock.after")}</th>
              <th scope="col">{words("clock.stopped")}</th>
            </tr>
          </thead>
          <tbody>
            {trace.clock.map((stage) => (
              <ClockRow key={`${stage.hop} ${stage.kind} ${stage.afterKind}`} view={view} stage={stage} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function ClockRow({ view, stage }: { readonly view: View; readonly stage: Stage }) {
  const { t, formats, locale } = view;
  const words = traceWords(locale);
  const { hop, kind, afterKind, records, undated, firstDate, lastDate, stopped, stoppedUsd, stoppedDays } = stage;
  return (
    <tr>
      <td>{formats.integer(hop)}</td>
      <th scope="row">
        {t(`kinds.${kind}.${records === 1 ? "one" : "many"}`)}
        <p className="fine">{t("words.records", { count: records })}</p>
      </th>
      <td>
        {firstDate === null || lastDate === null ? (
          t("flow.noDate")
        ) : firstDate === lastDate ? (
          <time dateTime={firstDate}>{formats.date(firstDate)}</time>
        ) : (
          t("words.period", { from: formats.date(firstDate), to: formats.date(lastDate) })
        )}
        {undated > 0 && firstDate !== null && <p className="fine">{words("clock.undated", { count: undated })}</p>}
      </td>
      <td>
        {afterKind === null ? (
          words("clock.first")
        ) : (
          <>
            {daysOf(view, stage)}
            <p className="fine">{words("clock.afterKind", { kind: t(`kinds.${afterKind}.one`) })}</p>
          </>
        )}
      </td>
      <td>
        {stopped === 0 ? (
          words("clock.goesOn")
        ) : (
          <>
            {stopped === records ? words("clock.allStopped") : words("clock.someStopped", { count: stopped })}
            <p className="fine">
              <bdi>{formats.moneyExact(stoppedUsd, "USD")}</bdi>
              {stoppedDays !== null && <> · {words("clock.since", { count: stoppedDays })}</>}
            </p>
          </>
        )}
      </td>
    </tr>
  );
}

function daysOf({ t, locale }: View, { timed, leastDays, medianDays, mostDays }: Stage): string {
  const words = traceWords(locale);
  if (medianDays === null || leastDays === null || mostDays === null) return words("clock.unknownDays");
  const said = (days: number) => (days < 0 ? t("words.daysBefore", { count: -days }) : t("words.days", { count: days }));
  return timed === 1 || leastDays === mostDays
    ? said(medianDays)
    : words("clock.spread", { median: said(medianDays), least: said(leastDays), most: said(mostDays) });
}
