import "./datasets.css";
import type { View } from "../../lib/view.ts";
import { CheckFile } from "./CheckFile.tsx";
import { checkFileWords, datasetWords } from "./words.ts";

interface CheckFileSectionProps {
  readonly view: View;
  /** The data set that the reader came from, where there is one. */
  readonly dataset?: string;
  /** A hash that was asked for and is none. */
  readonly malformed?: string;
}

/** Both ways to ask whether a copy is the published file: by dropping it, or by its hash from a tool of the reader's own. */
export function CheckFileSection({ view, dataset, malformed }: CheckFileSectionProps) {
  const { href, pin, locale } = view;
  const words = datasetWords(locale);
  const action = href("/datasets/check").split("?")[0] ?? "";
  const keep: Record<string, string> = {
    ...(pin && { block: String(pin.block) }),
    ...(pin?.chainId !== undefined && { chain: String(pin.chainId) }),
    ...(dataset !== undefined && { dataset }),
  };
  return (
    <section aria-labelledby="check-copy">
      <h2 id="check-copy">{words("check.title")}</h2>
      <p className="prose">{words("check.lead")}</p>
      <CheckFile action={action} keep={keep} words={checkFileWords(locale)} />
      <form action={action} method="get" className="check-hash">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>
          <label htmlFor="sha256">{words("check.hash")}</label>
          <br />
          <input
            id="sha256"
            name="sha256"
            type="text"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            required
            defaultValue={malformed}
            aria-describedby="sha256-hint"
          />{" "}
          <button type="submit">{words("check.go")}</button>
        </p>
        {malformed !== undefined && <p className="callout">{words("check.malformed")}</p>}
        <p className="hint" id="sha256-hint">
          {words("check.how")}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways */}
        <pre dir="ltr" tabIndex={0}>
          <code>{"sha256sum FILE            # Linux\nshasum -a 256 FILE        # macOS\ncertutil -hashfile FILE SHA256   # Windows"}</code>
        </pre>
      </form>
    </section>
  );
}
