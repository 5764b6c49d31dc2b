import { emissionsWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { basisLine } from "../../ui/BasisList.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import type { Chosen, EmissionFrame } from "./ask-frame.ts";

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
  readonly divisors: Chosen["divisors"];
  readonly per: Chosen["selection"]["per"];
}

/** What the figures are divided by; nothing where the ledger has no figures for that. */
export function DivisorField({ view, divisors, per }: DivisorFieldProps) {
  const words = emissionsWords(view.locale);
  if (divisors.length === 0) return null;
  const options = [
    { value: "", label: words("form.perNone") },
    ...divisors.map((divisor) => ({ value: divisor, label: words(`per.${divisor}.name`) })),
  ];
  return (
    <Field label={words("form.per")}>
      <Select name="per" value={per ?? ""} groups={[{ options }]} />
    </Field>
  );
}
