import type { EmissionMeasure } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { basisDifferences } from "./basis.ts";
import { percent, subtract } from "./exact.ts";
import { readFilter } from "./filter.ts";
import { convert, measures, type Step, sameUnits, stepsTo } from "./measure.ts";
import { type EmissionSeries, getSeries } from "./series.ts";

export interface ComparedYear {
  readonly year: number;
  readonly one: string;
  readonly other: string;
  readonly oneConverted: string | null;
  readonly otherConverted: string | null;
  readonly difference: string | null;
  readonly percent: string | null;
}

export interface EmissionComparison {
  readonly one: EmissionSeries;
  readonly other: EmissionSeries;
  readonly measure: EmissionMeasure | null;
  readonly oneSteps: readonly Step[];
  readonly otherSteps: readonly Step[];
  readonly differences: readonly { readonly field: string; readonly one: string; readonly other: string }[];
  readonly years: readonly ComparedYear[];
}

/** Each two series of different sources on a country that tell of the same year. They are shown side by side, never averaged. */
export async function getComparisons(question: Question, country: string, pin: Pin): Promise<readonly EmissionComparison[]> {
  const wishes = await readFilter(question, { country: [country], actorKind: ["COUNTRY"] });
  const series = await getSeries(question, wishes, pin);
  return series.flatMap((one, i) =>
    series
      .slice(i + 1)
      .filter(({ streamId }) => streamId !== one.streamId)
      .map((other) => compareSeries(one, other))
      .filter(({ years }) => years.length > 0),
  );
}

function compareSeries(one: EmissionSeries, other: EmissionSeries): EmissionComparison {
  const measure = commonMeasure(one, other);
  const figures = new Map(other.points.map(({ report }) => [report.row.year, report.row.total]));
  const years = one.points.flatMap(({ report }): readonly ComparedYear[] => {
    const { year, total } = report.row;
    const second = figures.get(year) ?? null;
    if (total === null || second === null) return [];
    const converted = (series: EmissionSeries, mass: string) =>
      measure === null ? null : (convert(measure, mass, series.basis, series.carbonFactor)?.mass ?? null);
    const [a, b] = [converted(one, total), converted(other, second)];
    const difference = a === null || b === null ? null : subtract(b, a);
    return [
      {
        year,
        one: total,
        other: second,
        oneConverted: a,
        otherConverted: b,
        difference,
        percent: difference === null || a === null ? null : percent(difference, a),
      },
    ];
  });
  const steps = ({ basis, carbonFactor }: EmissionSeries) => (measure === null ? [] : (stepsTo(measure, basis, carbonFactor) ?? []));
  return {
    one,
    other,
    measure,
    oneSteps: steps(one),
    otherSteps: steps(other),
    differences: basisDifferences(one.basis, other.basis),
    years: years.reverse(),
  };
}

function commonMeasure(one: EmissionSeries, other: EmissionSeries): EmissionMeasure | null {
  if (sameUnits(one.basis, other.basis)) return "AS_REPORTED";
  const reaches = ({ basis, carbonFactor }: EmissionSeries, measure: EmissionMeasure) => stepsTo(measure, basis, carbonFactor) !== null;
  return measures.find((measure) => measure !== "AS_REPORTED" && reaches(one, measure) && reaches(other, measure)) ?? null;
}
