import type { ReactNode } from "react";
import type { View } from "../lib/view.ts";

/** What a sentence about a source may name; `org` and `stream` make links of the words that they enclose. */
type SourceParts = {
  readonly publisher: string;
  readonly title: string;
  readonly org: (chunks: ReactNode) => ReactNode;
  readonly stream: (chunks: ReactNode) => ReactNode;
};

interface SourceLineProps {
  readonly view: View;
  readonly stream: {
    readonly id: string;
    readonly title: string;
    readonly dataDate: string | null;
    readonly publisher: { readonly id: string; readonly name: string };
  };
  /** In the area's own words, as what is published has a gender in some languages. */
  readonly sentence: (parts: SourceParts) => ReactNode;
}

/** Whose word figures are, with links to the publisher and to the stream, and up to which day it speaks. */
export function SourceLine({ view, stream, sentence }: SourceLineProps) {
  const { t, formats, href } = view;
  return (
    <>
      {sentence({
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
    </>
  );
}
