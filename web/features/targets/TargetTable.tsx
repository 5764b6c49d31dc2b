import type { TargetRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { PlaceLink } from "../../ui/links.tsx";
import { amountOf, needsNoAmount, whose } from "./says.ts";
import { targetsWords } from "./words.ts";

interface TargetTableProps {
  readonly view: View;
  readonly caption: string;
  readonly targets: readonly TargetRowFragment[];
}

/** Targets as a table: who, what, how much, by when. On a phone kind and base year move under the name. */
export function TargetTable({ view, caption, targets }: TargetTableProps) {
  const words = targetsWords(view.locale);
  return (
    <table className="flows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words("list.who")}</th>
          <th scope="col" className="wide-only">
            {words("list.kind")}
          </th>
          <th scope="col" className="number">
            {words("list.what")}
          </th>
          <th scope="col" className="number wide-only">
            {words("list.against")}
          </th>
          <th scope="col" className="number">
            {words("list.year")}
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <Row key={target.id} view={view} target={target} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ view, target }: { readonly view: View; readonly target: TargetRowFragment }) {
  const { t, href, locale } = view;
  const words = targetsWords(locale);
  const { actor, country, checks, baseYear, targetYear } = target;
  const kind = words(`kinds.${target.kind ?? "UNKNOWN"}`);
  const missing = needsNoAmount(target.kind) ? words("list.notNeeded") : t("words.unknown");
  const amount = amountOf(view, target) ?? missing;
  return (
    <tr className={target.correctedBy ? "corrected" : undefined}>
      <td>
        <a className="flow-title" href={href(`/targets/${target.id}`)} {...(actor !== null && { dir: "auto", lang: "" })}>
          {whose(view, target)}
        </a>
        <p className="flow-line">
          {actor !== null && (
            <>
              <span>{words(`actorKind.${target.actorKind}`)}</span> {country !== null && <PlaceLink view={view} place={country} />}{" "}
            </>
          )}
          <span className="narrow-only">
            {kind}
            {baseYear !== null && (
              <>
                {" "}
                · {words("list.against")} {baseYear}
              </>
            )}
          </span>
          {checks
            .filter(({ outcome }) => outcome === "FOUND")
            .map(({ check }) => (
              <span key={check} className="flag">
                <Icon name="flag" /> {words(`checks.names.${check}`)}
              </span>
            ))}
          {target.correctedBy && (
            <span className="flag">
              <Icon name="flag" /> {t("flow.correctedBy")}
            </span>
          )}
        </p>
      </td>
      <td className="wide-only">{kind}</td>
      <td className="number">{amount}</td>
      <td className="number wide-only">{baseYear ?? missing}</td>
      <td className="number">{targetYear ?? t("words.unknown")}</td>
    </tr>
  );
}
