import type { View } from "../../lib/view.ts";
import { Field } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import { creditsWords } from "./words.ts";

interface SerialFormProps {
  readonly view: View;
  readonly value: string;
  /** A serial that is known here; null where there is none. */
  readonly example: string | null;
}

/** Asks for a serial; works without JavaScript, as its field is the address. */
export function SerialForm({ view, value, example }: SerialFormProps) {
  const { href, locale } = view;
  const words = creditsWords(locale);
  return (
    <form action={href("/credits/serials").split("?")[0]} method="get">
      <PinFields view={view} />
      <div className="filters-grid">
        <Field label={words("serial.label")} className="two">
          <input name="serial" defaultValue={value} dir="ltr" autoComplete="off" spellCheck={false} required />
        </Field>
      </div>
      {example !== null && (
        <p className="fine">
          <bdi>{words("serial.hint", { example })}</bdi>
        </p>
      )}
      <p className="filters-go">
        <button type="submit">{words("serial.find")}</button>
      </p>
    </form>
  );
}
