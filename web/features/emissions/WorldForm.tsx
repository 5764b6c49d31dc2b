import { emissionsWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { basisLine } from "../../ui/BasisList.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import type { WorldFigures, WorldScene } from "./ask-world.ts";
import { YearSelect } from "./YearSelect.tsx";

interface WorldFormProps {
  readonly view: View;
  readonly streams: WorldScene["streams"];
  readonly figures: WorldFigures;
}

/** What the page is about, as a plain form whose fields are the address. */
export function WorldForm({ view, streams, figures }: WorldFormProps) {
  const { href, pin, locale } = view;
  const words = emissionsWords(locale);
  const { selection, stream, basis, bases, years, divisors } = figures;
  const newestFirst = [...years].reverse();
  return (
    <details className="filters">
      <summary>{words("form.title")}</summary>
      <form action={href("/emissions").split("?")[0]} method="get">
        {pin && <input type="hidden" name="block" value={pin.block} />}
        {pin?.chainId && <input type="hidden" name="chain" value={pin.chainId} />}
        <div className="filters-grid">
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
          <Field label={words("form.year")}>
            <YearSelect name="year" value={selection.year} years={newestFirst} />
          </Field>
          <Field label={words("form.before")}>
            <YearSelect name="before" value={selection.before} years={newestFirst} />
          </Field>
          {divisors.length > 0 && (
            <Field label={words("form.per")}>
              <Select
                name="per"
                value={selection.per ?? ""}
                groups={[
                  {
                    options: [
                      { value: "", label: words("form.perNone") },
                      ...divisors.map((divisor) => ({ value: divisor, label: words(`per.${divisor}.name`) })),
                    ],
                  },
                ]}
              />
            </Field>
          )}
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}
