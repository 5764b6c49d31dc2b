import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { Reading } from "../../../../publish/publication.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import type { BallotPublication } from "../publication.ts";
import type { Contest } from "./contest.ts";
import { planContest } from "./plan-contest.ts";
import type { PublishedRules } from "./rules-file.ts";

/** What only the operator knows of a file of cast-vote records. */
export interface RecordOptions {
  /** As yyyymmdd: day of the election. */
  readonly dataDate?: number;
  /** Path of a file with candidates and rules. */
  readonly rules?: string;
  readonly title?: string;
  readonly licence?: string;
}

export interface ReadRecords {
  /** Name of the format. */
  readonly format: string;
  /** Of the election. */
  readonly title: string;
  readonly contests: readonly Contest[];
  /** Those that were read. */
  readonly files: readonly OutsideFile[];
  readonly ignored: Reading["ignored"];
  readonly badRows: readonly BadRow[];
  readonly rules: PublishedRules | null;
  readonly warnings: readonly string[];
}

/** An election's cast-vote records as they are published: a stream of their own, a ballot for each contest. */
export function publicationOf(read: ReadRecords, options: RecordOptions): BallotPublication {
  const { format, title, contests, files, ignored, badRows, rules, warnings } = read;
  const date = rules?.date || (options.dataDate ?? 0);
  const planned = contests.map((contest) => planContest(contest, rules, date));
  return {
    terms: {
      source: slug(`${format}-${title}`),
      title: `Cast-vote records: ${title}`,
      licence: options.licence ?? "Not stated by the source",
      attribution: title,
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    ballots: planned.map(({ ballot }) => ballot),
    files: files.map(({ name, sha256 }) => ({ name, sha256, dataDate: options.dataDate ?? 0 })),
    reading: { badRows, warnings: [...warnings, ...planned.flatMap((each) => each.warnings)], ignored, placeholders: 0 },
    content: planned.flatMap(({ content }) => content),
  };
}
