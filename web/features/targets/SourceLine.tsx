import type { TargetStreamFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { targetsWords } from "./words.ts";

/** Where figures come from, of which day, and how they are proven. */
export function SourceLine({ view, stream }: { readonly view: View; readonly stream: TargetStreamFragment }) {
  const { t, formats, href } = view;
  const words = targetsWords(view.locale);
  return (
    <>
      <p className="headline-proof">
        <ProofLabel view={view} label={stream.label} href={href(`/streams/${stream.id}`)} />
      </p>
      <p className="headline-source">
        {words.rich("headline.source", {
          publisher: stream.publisher.name,
          title: stream.title,
          org: (chunks) => (
            <a href={href(`/organisations/${stream.publisher.id}`)} lang="" dir="auto">
              {chunks}
            </a>
          ),
          stream: (chunks) => (
            <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
              {chunks}
            </a>
          ),
        })}
        {" · "}
        {stream.dataDate === null ? t("funds.dataDateUnknown") : t("funds.dataDate", { date: formats.date(stream.dataDate) })}
      </p>
    </>
  );
}
