import { emissionsWords } from "../../lib/emission-words.ts";
import { type Divisor, seriesName } from "../../lib/quotient-words.ts";
import type { View } from "../../lib/view.ts";
import { basisLine } from "../../ui/BasisList.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import type { Chosen, EmissionFrame } from "./ask-frame.ts";
import type { EmissionSelection } from "./selection.ts";

interface ChoiceFieldsProps {
  readonly view: View;
  readonly streams: EmissionFrame["streams"];
  readonly chosen: Pick<Chosen, "stream" | "basis" | "bases">;
}

/** Whose figures, and what they stand on. */
export function SourceFields({ view, streams, chosen: { stream, basis, bases } }: ChoiceFieldsProps) {
  const words = emissionsWords(view.locale);
  return (
    <>
      <Field label={words("form.source")} className="two">
        <Select name="source" value={stream.id} groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]} />
      </Field>
      <Field label={words("form.basis")} className="two">
        <Select
          name="basis"
          value={basis.id}
          groups={[{ options: bases.map((one) => ({ value: one.id, label: basisLine(view, one) })) }]}
        />
      </Field>
    </>
  );
}

interface DivisorFieldProps {
  readonly view: View;
  readonly chosen: Pick<Chosen, "divisors"> & { readonly selection: Pick<EmissionSelection, "per" | "series"> };
}

/** What the figures are divided by; of several sources the reader chooses one. Nothing where the ledger has no figures for that. */
export function DivisorField({ view, chosen: { divisors, selection } }: DivisorFieldProps) {
  const { locale } = view;
  const words = emissionsWords(locale);
  if (divisors.length === 0) return null;
  const ofMeasure = (of: Divisor) => divisors.filter(({ measure }) => measure === of);
  const options = [
    { value: "", label: words("form.perNone") },
    ...divisors.map((each) =>
      ofMeasure(each.measure).length === 1
        ? { value: each.measure, label: words(`per.${each.measure}.name`) }
        : { value: each.id, label: seriesName(locale, each) },
    ),
  ];
  const { per, series } = selection;
  // Of several the first stands for the measure.
  const shown = per === undefined || ofMeasure(per).length === 1 ? per : (series ?? ofMeasure(per)[0]?.id);
  return (
    <Field label={words("form.per")} className={options.length > 3 ? "two" : ""}>
      <Select name="per" value={shown ?? ""} groups={[{ options }]} />
    </Field>
  );
}
