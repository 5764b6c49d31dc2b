import type { BasisFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { BasisList } from "../../ui/BasisList.tsx";
import { facilityWords } from "./words.ts";

/** What the figures stand on, in words where they are the emitter's own of scope 1, else field by field. */
export function BasisNote({ view, basis }: { readonly view: View; readonly basis: BasisFragment }) {
  const words = facilityWords(view.locale);
  const plain = basis.reporter === "SELF" && basis.scope === "SCOPE_1" && basis.landUse === "NOT_TOLD";
  return (
    <section className="prose" aria-labelledby="basis">
      <h2 id="basis">{words("basis.title")}</h2>
      {plain ? (
        <p>
          {words("basis.text", {
            gwp: basis.gwp === null ? words("basis.notTold") : words("basis.gwp", { report: basis.gwp }),
            landUse: words("basis.notTold"),
          })}
        </p>
      ) : (
        <BasisList view={view} basis={basis} />
      )}
    </section>
  );
}
