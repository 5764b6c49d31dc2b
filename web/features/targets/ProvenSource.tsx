import type { TargetStreamFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import { targetsWords } from "./words.ts";

/** Where figures come from, of which day, and how they are proven. */
export function ProvenSource({ view, stream }: { readonly view: View; readonly stream: TargetStreamFragment }) {
  const { href } = view;
  const words = targetsWords(view.locale);
  return (
    <>
      <p className="headline-proof">
        <ProofLabel view={view} label={stream.label} href={href(`/streams/${stream.id}`)} />
      </p>
      <p className="headline-source">
        <SourceLine view={view} stream={stream} sentence={(parts) => words.rich("headline.source", parts)} />
      </p>
    </>
  );
}
