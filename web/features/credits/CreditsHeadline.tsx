import type { CreditSumsFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import type { CreditScene } from "./ask-credits.ts";
import { creditsWords } from "./words.ts";

interface CreditsHeadlineProps {
  readonly view: View;
  readonly stream: NonNullable<CreditScene["stream"]>;
  readonly sums: CreditSumsFragment | undefined;
  /** Where the reader can check these very sums; undefined on the page that does so. */
  readonly checkHref?: string;
}

/** What was issued and what was retired, whose word it is, and how far it can be checked. */
export function CreditsHeadline({ view, stream, sums, checkHref }: CreditsHeadlineProps) {
  const { formats } = view;
  const words = creditsWords(view.locale);
  return (
    <section className="headline" aria-label={words("balance.title")}>
      {sums !== undefined && (
        <div className="headline-pair">
          {(["issued", "retired"] as const).map((part) => (
            <div key={part}>
              <p className="headline-number">
                <data value={sums[part]}>{formats.amountExact(sums[part])}</data>
              </p>
              <p className="headline-what">{words(`balance.${part}`)}</p>
            </div>
          ))}
        </div>
      )}
      {sums !== undefined && <ProofLine view={view} label={sums.label} stream={stream.id} checkHref={checkHref} />}
      <p className="headline-source">
        {words("unit")}
        {". "}
        <SourceLine view={view} stream={stream} sentence={(parts) => words.rich("source", parts)} />
      </p>
    </section>
  );
}
