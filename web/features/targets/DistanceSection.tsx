import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import type { BlockMark } from "../../charts/state.ts";
import type { CountryTargetsQuery, TargetEmissionsQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { distanceState } from "./charts/distance.ts";
import { type ImpliedLine, impliedLine, type NoLine } from "./implied-line.ts";
import { inBrief } from "./says.ts";
import { seriesUnit } from "./series-unit.ts";
import { targetsWords } from "./words.ts";

type Target = CountryTargetsQuery["targets"]["nodes"][number];
type Series = TargetEmissionsQuery["emissionSeries"][number];

interface DistanceSectionProps {
  readonly view: View;
  /** Three letters, and the country's name. */
  readonly country: string;
  readonly place: string;
  readonly targets: readonly Target[];
  readonly series: readonly Series[];
  readonly block: BlockMark | null;
}

/** How far each series of a country's emissions is from the lines that its targets imply; where that is unknown, why. */
export function DistanceSection({ series, ...shared }: DistanceSectionProps) {
  const { view } = shared;
  const words = targetsWords(view.locale);
  const title = words("distance.title");
  return (
    <section aria-labelledby="distance">
      <h2 id="distance">{title}</h2>
      <p className="prose">{words("distance.note")}</p>
      {series.length === 0 ? (
        <p className="callout">{words("distance.none")}</p>
      ) : (
        series.map((one) => <OfSeries key={`${one.stream.id} ${one.basis.id}`} {...shared} series={one} />)
      )}
    </section>
  );
}

function OfSeries({ view, country, place, targets, series, block }: Omit<DistanceSectionProps, "series"> & { readonly series: Series }) {
  const words = targetsWords(view.locale);
  const unit = seriesUnit(series.basis);
  const rows = targets.map((target) => ({ target, line: impliedLine(target, series.points) }));
  const pinned = view.pin !== null;
  const state = block === null ? null : distanceState({ locale: view.locale, country, place, targets, series, block, pinned });
  const heading = `${series.stream.title} · ${unit}`;
  return (
    <>
      <h3 lang="" dir="auto">
        {heading}
      </h3>
      {state !== null && <ChartFigure view={view} state={state} id={`distance-${series.stream.id}-${series.basis.id}`} level={3} />}
      <Scroll label={heading}>
        <table>
          <caption className="unseen">
            {words("distance.title")}: {heading}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words("distance.target")}</th>
              <th scope="col" className="number">
                {words("distance.baseHead")}
              </th>
              <th scope="col" className="number">
                {words("distance.goal")}
              </th>
              <th scope="col" className="number">
                {words("distance.latest")}
              </th>
              <th scope="col" className="number">
                {words("distance.line")}
              </th>
              <th scope="col">{words("distance.gap")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ target, line }) => (
              <tr key={target.id}>
                <th scope="row">
                  <a href={view.href(`/targets/${target.id}`)}>{inBrief(view, target)}</a>
                  <p className="fine" lang="" dir="auto">
                    {target.fact.stream.title}
                  </p>
                </th>
                {line.known ? <Known view={view} line={line} unit={unit} /> : <td colSpan={5}>{reasonOf(view, line)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function Known({ view, line, unit }: { readonly view: View; readonly line: ImpliedLine; readonly unit: string }) {
  const { formats } = view;
  const words = targetsWords(view.locale);
  const dated = ({ year, amount }: ImpliedLine["base"]) =>
    words("distance.base", { year: String(year), value: formats.amountExact(whole(amount)) });
  const gap = whole(line.gap);
  const size = `${formats.amountExact(gap.replace("-", ""))} ${unit}`;
  return (
    <>
      <td className="number">{dated(line.base)}</td>
      <td className="number">{dated(line.goal)}</td>
      <td className="number">{dated(line.latest)}</td>
      <td className="number">{formats.amountExact(whole(line.onLine))}</td>
      <td>
        {gap === "0"
          ? words("distance.on")
          : gap.startsWith("-")
            ? words("distance.below", { value: size })
            : words("distance.above", { value: size })}
      </td>
    </>
  );
}

function reasonOf(view: View, { reason, year }: NoLine): string {
  const words = targetsWords(view.locale);
  const why = reason === "base" ? words("distance.reasons.base", { year: String(year) }) : words(`distance.reasons.${reason}`);
  return words("distance.unknown", { reason: why });
}

/** Rounded to whole units, half away from zero: no series is told more exactly than that. */
function whole(amount: string): string {
  const [integer = "0", fraction = ""] = amount.replace("-", "").split(".");
  const rounded = BigInt(integer) + (fraction >= "5" ? 1n : 0n);
  return amount.startsWith("-") && rounded !== 0n ? `-${rounded}` : String(rounded);
}
