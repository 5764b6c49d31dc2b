import type { View } from "../../lib/view.ts";
import { OrganisationLink } from "../../ui/links.tsx";
import { accountOf, daysBetween, type Step } from "./way.ts";

interface WayListProps {
  readonly view: View;
  readonly steps: readonly Step[];
  /** The record that the page is about. */
  readonly here: string;
  /** When the step before happened; null where there is none or its day is unknown. */
  readonly before: string | null;
}

/** The money's way as a list: what follows from a step stands below it, further in where the way parts. */
export function WayList({ view, steps, here, before }: WayListProps) {
  return (
    <ol className="way">
      {steps.flatMap((step) =>
        lineFrom(step, before).map(({ each, since }, index, line) => (
          <li
            key={each.id}
            className={index < line.length - 1 ? "goes-on" : undefined}
            aria-current={each.id === here ? "step" : undefined}
          >
            <WayStep view={view} step={each} here={here} before={since} />
            {each.children !== undefined && each.children.length > 1 && (
              <WayList view={view} steps={each.children} here={here} before={each.date ?? since} />
            )}
          </li>
        )),
      )}
    </ol>
  );
}

/** The step with all that follow one from one, up to where the way parts or ends. */
function lineFrom(step: Step, before: string | null): readonly { each: Step; since: string | null }[] {
  const [next] = step.children ?? [];
  const rest = next !== undefined && step.children?.length === 1 ? lineFrom(next, step.date ?? before) : [];
  return [{ each: step, since: before }, ...rest];
}

function WayStep({
  view,
  step,
  here,
  before,
}: {
  readonly view: View;
  readonly step: Step;
  readonly here: string;
  readonly before: string | null;
}) {
  const { t, formats, href } = view;
  const accounts = accountOf(step);
  const days = before !== null && step.date !== null ? daysBetween(before, step.date) : null;
  const kind = t(`kinds.${step.kind}.one`);
  return (
    <div className="way-step">
      <p className="way-head">
        {step.id === here ? <strong>{kind}</strong> : <a href={href(`/flows/${step.id}`)}>{kind}</a>}
        {step.id === here && <span className="tag">{t("flow.here")}</span>}{" "}
        <span className="way-date">
          {step.date === null ? t("flow.noDate") : <time dateTime={step.date}>{formats.date(step.date)}</time>}
          {days !== null && <> · {days < 0 ? t("words.daysBefore", { count: -days }) : t("words.days", { count: days })}</>}
        </span>
      </p>
      <p className={step.correctedBy === null ? "way-amount" : "way-amount corrected-amount"}>
        <bdi>{formats.moneyExact(step.amount, step.currency)}</bdi>
        {step.currency !== "USD" && (
          <span className="fine"> = {step.usd === null ? t("words.unknown") : <bdi>{formats.moneyExact(step.usd, "USD")}</bdi>}</span>
        )}
      </p>
      <p className="way-parties">
        {step.provider ? <OrganisationLink view={view} organisation={step.provider} /> : t("words.notSpecified")}
        <span className="arrow" role="img" aria-label={t("flow.to")} />
        {step.receiver ? <OrganisationLink view={view} organisation={step.receiver} /> : t("words.notSpecified")}
      </p>
      {step.correctedBy !== null && <p className="way-account short">{t("flow.correctedBy")}</p>}
      {step.correctedBy === null &&
        accounts?.map((account) => (
          <p key={account.state === "end" ? "end" : account.next} className={`way-account ${account.state}`}>
            {account.state === "end" && t("flow.end", { kind: kind.toLocaleLowerCase(view.locale) })}
            {account.state === "even" && t("flow.even")}
            {account.state === "short" &&
              t("flow.short", {
                amount: formats.moneyExact(account.gap, "USD"),
                kind: kind.toLocaleLowerCase(view.locale),
                next: t(`kinds.${account.next}.one`).toLocaleLowerCase(view.locale),
              })}
            {account.state === "over" && t("flow.over", { amount: formats.moneyExact(account.gap, "USD") })}
          </p>
        ))}
    </div>
  );
}
