import type { View } from "../../lib/view.ts";
import { Field, type Option, Select } from "../../ui/fields.tsx";
import { type BoundaryScene, nameOf } from "./ask-boundary.ts";
import { type Dimension, dimensions } from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

/** What the boundary is drawn around, as a plain form whose fields are the address. */
export function BoundaryForm({ view, scene }: { readonly view: View; readonly scene: BoundaryScene }) {
  const { href, pin, locale } = view;
  const words = boundaryWords(locale);
  const { streams, stream, selection, choices } = scene;
  const offered = dimensions.filter((dimension) => {
    if (selection.drawn[dimension] !== undefined) return true;
    // Where plans are told of both ends, they are the programmes.
    return (choices.get(dimension) ?? []).length > 0 && !(dimension === "programme" && choices.has("plan"));
  });
  return (
    <details className="filters" open={scene.figures === null}>
      <summary>{words("form.title")}</summary>
      <form action={href("/boundary").split("?")[0]} method="get">
        {pin && <input type="hidden" name="block" value={pin.block} />}
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
                value={selection.drawn[dimension]}
                any={words("form.any")}
                groups={[{ options: optionsOf(view, scene, dimension) }]}
              />
            </Field>
          ))}
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}

/** By name, but years newest first. */
function optionsOf({ locale, formats }: View, { choices }: BoundaryScene, dimension: Dimension): readonly Option[] {
  return (choices.get(dimension) ?? [])
    .map(({ code }) => ({ value: code, label: nameOf(locale, choices, dimension, code) }))
    .sort((a, b) => (dimension === "year" ? b.value.localeCompare(a.value) : formats.compare(a.label, b.label)));
}
