import type { ProofLabel as Label } from "../generated/graphql.ts";
import type { View } from "../lib/view.ts";
import { ProofLabel } from "./ProofLabel.tsx";

interface ProofLineProps {
  readonly view: View;
  readonly label: Label;
  /** Id of the stream that the figure is of. */
  readonly stream: string;
  /** Where the reader can check a total that the ledger itself keeps; undefined where the figure is no such total. */
  readonly checkHref?: string | undefined;
}

/** How far a figure can be checked, and the way to check it: the total itself where the ledger keeps it, else that no record is missing. */
export function ProofLine({ view, label, stream, checkHref }: ProofLineProps) {
  const { t, href } = view;
  return (
    <p className="headline-proof">
      <ProofLabel view={view} label={label} />{" "}
      {label === "PROVEN_TOTAL" && checkHref !== undefined ? (
        <a href={checkHref}>{t("funds.checkTotal")}</a>
      ) : (
        <a href={`${href(`/streams/${stream}`)}#check-stream`}>{t("check.streamTitle")}</a>
      )}
    </p>
  );
}
