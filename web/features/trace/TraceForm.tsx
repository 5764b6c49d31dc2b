import type { View } from "../../lib/view.ts";
import { Field, type Option, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import { choiceName, type TraceScene } from "./ask-trace.ts";
import { type StartDimension, startDimensions, ways } from "./trace-selection.ts";
import { traceWords } from "./words.ts";

/** Where a trace starts and which way it goes, as a plain form whose fields are the address. */
export function TraceForm({ view, scene }: { readonly view: View; readonly scene: TraceScene }) {
  const { href, locale } = view;
  const words = traceWords(locale);
  const { streams, stream, selection, choices } = scene;
  const offered = startDimensions.filter(
    (dimension) => selection.start[dimension] !== undefined || (choices.get(dimension) ?? []).length > 0,
  );
  return (
    <details className="filters" open={scene.trace === null}>
      <summary>{words("form.title")}</summary>
      <form action={href("/trace").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.source")} className="two">
            <Select
              name="source"
              value={stream?.id}
              groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]}
            />
          </Field>
          {offered.map((dimension) => (
            <Field key={dimension} label={words(`dimensions.${dimension}`)}>
              <Select
                name={dimension}
                value={selection.start[dimension]}
                any={words("form.any")}
                groups={[{ options: optionsOf(view, scene, dimension) }]}
              />
            </Field>
          ))}
          <Field label={words("ways.label")}>
            <Select
              name="way"
              value={selection.way}
              any={words("form.usual")}
              groups={[{ options: ways.map((way) => ({ value: way, label: words(`ways.${way}.link`) })) }]}
            />
          </Field>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}

/** By name, but years newest first. */
function optionsOf({ locale, formats }: View, { choices }: TraceScene, dimension: StartDimension): readonly Option[] {
  return (choices.get(dimension) ?? [])
    .map(({ code }) => ({ value: code, label: choiceName(locale, choices, dimension, code) }))
    .sort((a, b) => (dimension === "year" ? b.value.localeCompare(a.value) : formats.compare(a.label, b.label)));
}
