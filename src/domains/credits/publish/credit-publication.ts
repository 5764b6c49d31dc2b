import { groupBy } from "../../../kernel/group.ts";
import type { Publication } from "../../../publish/publication.ts";
import { counted, grouped } from "../../../publish/words.ts";
import type { CreditPublication, PlannedCredits } from "./publication.ts";
import { publishCredits } from "./publish-credits.ts";

/** What a source says of credits, as the command line takes it. */
export function toPublication(publication: CreditPublication): Publication {
  const { terms, files, reading, credits, projects } = publication;
  return {
    terms,
    files,
    reading,
    contractKind: "CreditRegistry",
    content: [...summarise(credits), `${counted(projects.length, "project", "projects")}.`],
    send: (task) => publishCredits(publication, task),
  };
}

/** A line for each kind. */
function summarise(credits: readonly PlannedCredits[]): readonly string[] {
  return [...groupBy(credits, ({ kind }) => kind)].map(([kind, records]) => {
    const quantity = records.reduce((sum, record) => sum + BigInt(record.quantity), 0n);
    const projects = new Set(records.map(({ project }) => project)).size;
    const withSerials = records.filter(({ serials }) => serials !== null).length;
    return (
      `${kind.padEnd(13)} ${grouped(records.length).padStart(7)} records  ${grouped(String(quantity))} credits  ` +
      `${counted(projects, "project", "projects")}  ${grouped(withSerials)} with serials`
    );
  });
}
