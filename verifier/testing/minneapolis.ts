import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { CastBallots, overvote, undervote, writeIn } from "../src/count/cast-ballots.ts";
import type { RankedChoiceRule } from "../src/count/rule.ts";
import { Json } from "../src/json.ts";

const folder = new URL("../../../shared/data/ballots/minneapolis-2013-mayor-cvr/", import.meta.url);

function read(name: string): Json {
  return new Json(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}

export const minneapolisCandidates = read("candidates_and_rules.json")
  .at("candidates")
  .items()
  .map((candidate) => candidate.at("name").text());

/** The rule as candidates_and_rules.json states it. No tie arose, so none is broken. */
export const minneapolisRule: RankedChoiceRule = {
  kind: "ranked-choice",
  ranks: 3,
  overvote: "exhausts",
  skippedRanks: 1,
  repeated: "is-skipped",
  elimination: "batch",
  writeIns: "eliminated-first",
  majorityOf: "round",
  ties: { by: "none" },
};

/** Each ballot's marks, as the city published them. */
export function minneapolisBallots(): CastBallots {
  const codes = new Map<string, number>([
    ["undervote", undervote],
    ["overvote", overvote],
    ["UWI", writeIn],
  ]);
  for (const [i, name] of minneapolisCandidates.entries()) codes.set(name, i + 1);
  const cast = new CastBallots(minneapolisCandidates.length);
  const lines = gunzipSync(readFileSync(new URL("cvr.csv.gz", folder)))
    .toString("utf8")
    .trimEnd()
    .split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const cells = [...line.matchAll(/"([^"]*)"|[^,]+/g)].map(([whole, quoted]) => quoted ?? whole);
    cast.add(
      cells.slice(1, 4).map((cell) => {
        const code = codes.get(cell);
        if (code === undefined) throw new Error(`“${cell}” is no candidate.`);
        return code;
      }),
    );
  }
  return cast;
}

export interface TabulatedRound {
  readonly round: number;
  readonly threshold: number;
  readonly tally: ReadonlyMap<string, number>;
  readonly inactive: Readonly<Record<"choices" | "overvote" | "skipped" | "repeated", number>>;
  readonly eliminated: readonly { readonly name: string; readonly transfers: ReadonlyMap<string, number> }[];
  readonly elected: readonly string[];
}

/** The independent tabulator's rounds. */
export function minneapolisTabulation(): readonly TabulatedRound[] {
  const { results } = JSON.parse(readFileSync(new URL("tabulation.json", folder), "utf8"));
  return results.map((round: TabulationRound) => ({
    round: round.round,
    threshold: Number(round.threshold),
    tally: numbers(round.tally),
    inactive: {
      choices: Number(round.inactiveBallots["exhaustedChoices"]),
      overvote: Number(round.inactiveBallots["overvotes"]),
      skipped: Number(round.inactiveBallots["skippedRankings"]),
      repeated: Number(round.inactiveBallots["repeatedRankings"]),
    },
    eliminated: round.tallyResults.flatMap(({ eliminated, transfers }) =>
      eliminated === undefined ? [] : [{ name: eliminated, transfers: numbers(transfers) }],
    ),
    elected: round.tallyResults.flatMap(({ elected }) => (elected === undefined ? [] : [elected])),
  }));
}

interface TabulationRound {
  readonly round: number;
  readonly threshold: string;
  readonly tally: Readonly<Record<string, string>>;
  readonly inactiveBallots: Readonly<Record<string, string>>;
  readonly tallyResults: readonly {
    readonly eliminated?: string;
    readonly elected?: string;
    readonly transfers: Readonly<Record<string, string>>;
  }[];
}

function numbers(record: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(record).map(([name, votes]) => [name, Number(votes)]));
}
