import type { TargetStreamFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import { targetsWords } from "./words.ts";

/** Where figures come from, of which day, and how they are proven. */
export function ProvenSource({ view, stream }: { readonly view: View; readonly stream: TargetStreamFragment }) {
  const words = targetsWords(view.locale);
  return (
    <>
      <ProofLine view={view} label={stream.label} stream={stream.id} />
      <p className="headline-source">
        <SourceLine view={view} stream={stream} sentence={(parts) => words.rich("headline.source", parts)} />
      </p>
    </>
  );
}
