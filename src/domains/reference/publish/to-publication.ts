import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { Publication } from "../../../publish/publication.ts";
import { publishStream } from "../../../publish/publish-stream.ts";
import { grouped } from "../../../publish/words.ts";
import { measures } from "../events.ts";
import type { ReferencePublication } from "./publication.ts";
import { figureSort } from "./sort-of-record.ts";

/** What a source states, as the command line takes it. */
export function toPublication(publication: ReferencePublication): Publication {
  const { terms, files, reading, figures } = publication;
  return {
    terms,
    files,
    reading,
    contractKind: "ReferenceRegistry",
    content: summarise(publication),
    async send(task) {
      task.onProgress(0, figures.length);
      const prepared = await prepareStream(publication, task);
      return publishStream(figureSort, figures, prepared, prepared.gasUsed, task);
    },
  };
}

/** A line for each measure: nothing is summed, as the figures are of different countries and years. */
function summarise({ figures }: ReferencePublication): readonly string[] {
  return measures.flatMap((name, measure) => {
    const of = figures.filter((figure) => figure.measure === measure);
    if (of.length === 0) return [];
    const years = of.map(({ year }) => year);
    const countries = new Set(of.map(({ country }) => country)).size;
    const span = `${Math.min(...years)} to ${Math.max(...years)}`;
    return [`${name.toLowerCase().padEnd(12)} ${grouped(of.length).padStart(7)} figures  ${span}  ${countries} countries and areas`];
  });
}
