import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveTargets } from "../domains/targets/rederive.ts";
import { publish } from "../main/publish.ts";
import { describeSummary } from "../main/publish-summary.ts";
import { openDatabase } from "../store/client.ts";
import { sharedData } from "../testing/shared-data.ts";
import { PublishedData } from "./testing/published-data.ts";
import type { TestApi } from "./testing/test-api.ts";

const sources = {
  "net-zero-tracker": sharedData("emissions/net-zero-tracker-targets"),
  cait: sharedData("emissions/ndc-pledges-cait"),
  "ndc-submissions": sharedData("emissions/ndc-submissions"),
} as const;

let data: PublishedData;
let api: TestApi;

beforeAll(async () => {
  data = await PublishedData.start(
    // Its files do not say of which day they are; its README does.
    { format: "net-zero-tracker", paths: [sources["net-zero-tracker"]], dataDate: 20_221_220 },
    { format: "cait", paths: [sources.cait] },
    { format: "ndc-submissions", paths: [sources["ndc-submissions"]] },
  );
  ({ api } = data);
}, 120_000);

afterAll(async () => {
  await data?.stop();
});

type Row = Readonly<Record<string, unknown>> & { readonly stream: { readonly source: string } };

/** Rows of an answer's field by the source of their stream, without the stream. */
function bySource(answer: unknown, field: string): Readonly<Record<string, unknown[]>> {
  const rows: readonly Row[] = JSON.parse(JSON.stringify(answer))[field].rows;
  const found: Record<string, unknown[]> = {};
  for (const { stream, ...row } of rows) {
    found[stream.source] ??= [];
    found[stream.source]?.push(row);
  }
  return found;
}

const nodesOf = <Node>(answer: unknown, field: string): readonly Node[] => JSON.parse(JSON.stringify(answer))[field].nodes;

// Literals: the data sets' READMEs, and counts made over their files with other tools.
describe("Targets and submissions in full, from their files to the ledger and through GraphQL,", () => {
  it("are read without a bad row, and say so", () => {
    expect(data.summaries.map(({ reading }) => reading.badRows)).toEqual([[], [], []]);
    const text = data.summaries.map(describeSummary).join("");
    expect(text).toMatch(/targets: base_year +682/);
    expect(text).toMatch(/of: company +837/);
  });

  it("are 1,559 targets of the Net Zero Tracker: 682, 566, 218, 86 and 7 by type, of 949 actors", async () => {
    const answer = await api.data(`{
      all: targetCounts { rows { stream { source } targets actors } }
      kinds: targetCounts(groupBy: KIND) { rows { stream { source } kind targets } }
      actors: targetCounts(groupBy: ACTOR_KIND) { rows { stream { source } actorKind targets } }
      years: targetCounts(groupBy: TARGET_YEAR) { rows { stream { source } targetYear targets } }
    }`);
    expect(bySource(answer, "all")["net-zero-tracker"]).toEqual([{ targets: 1_559, actors: 949 }]);
    expect(bySource(answer, "kinds")["net-zero-tracker"]).toEqual([
      { kind: "BASE_YEAR", targets: 682 },
      { kind: "NET_ZERO", targets: 566 },
      { kind: "CLIMATE_NEUTRAL", targets: 218 },
      { kind: "RELATIVE", targets: 86 },
      { kind: "GHG_NEUTRAL", targets: 7 },
    ]);
    // The README's 479 others are 244 with the codes of cities and 235 with those of regions.
    expect(bySource(answer, "actors")["net-zero-tracker"]).toEqual([
      { actorKind: "COMPANY", targets: 837 },
      { actorKind: "CITY", targets: 244 },
      { actorKind: "COUNTRY", targets: 243 },
      { actorKind: "REGION", targets: 235 },
    ]);
    const years = bySource(answer, "years")["net-zero-tracker"] ?? [];
    expect([years[0], years.at(-1)]).toEqual([
      { targetYear: 2000, targets: 1 },
      { targetYear: 2080, targets: 1 },
    ]);
    expect(years).toContainEqual({ targetYear: 2050, targets: 593 });
    expect(years).toContainEqual({ targetYear: 2030, targets: 557 });
  });

  it("are 197 pledges of CAIT, of which 39 name no target, 25 no year and 109 no base year: then they are unknown", async () => {
    const answer = await api.data(`{
      cait: targetCounts(groupBy: KIND) { rows { stream { source } kind targets } }
    }`);
    const stream = data.stream("cait");
    const pages: Understood[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { targets: { nodes: Understood[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = JSON.parse(
        JSON.stringify(
          await api.data(
            `query ($stream: ID!, $after: String) {
              targets(filter: { stream: [$stream] }, first: 100, after: $after) {
                nodes { reference kind baseYear targetYear value understood { field outcome words } }
                pageInfo { hasNextPage endCursor }
              }
            }`,
            { stream, after },
          ),
        ),
      );
      pages.push(...page.targets.nodes);
      ({ endCursor: after, hasNextPage: more } = page.targets.pageInfo);
    }
    expect(pages).toHaveLength(197);
    const silent = (field: string) =>
      pages.filter(({ understood }) => understood.find((one) => one.field === field)?.words === null).length;
    expect([silent("VALUE"), silent("TARGET_YEAR"), silent("BASE_YEAR")]).toEqual([39, 25, 109]);
    const of = (reference: string) => {
      const found = pages.find((page) => page.reference === reference);
      const field = (name: string) => found?.understood.find((one) => one.field === name);
      return { ...found, year: field("TARGET_YEAR"), amount: field("VALUE") };
    };
    expect(of("CPV")).toMatchObject({ targetYear: null, year: { outcome: "NOT_UNDERSTOOD", words: "2025 and 2030" } });
    // The source's own label of that period is 2030.
    expect(of("DEU")).toMatchObject({ targetYear: 2030, year: { outcome: "KNOWN", words: "1 January 2021- 31 December 2030" } });
    expect(of("NOR")).toMatchObject({ kind: "BASE_YEAR", baseYear: 1990, targetYear: 2030, value: "40" });
    // What the members of the European Union promised together is none's own.
    expect(of("DEU")).toMatchObject({ value: null, amount: { outcome: "NOT_UNDERSTOOD" } });
    expect(of("EU28")).toMatchObject({ baseYear: 1990, value: "40" });
    expect(of("DZA")).toMatchObject({
      value: null,
      amount: { words: "7% (with domestic means) to 22% (conditional) reduction in GHG emissions by 2030 compared to the BAU levels" },
    });
    expect(JSON.stringify(pages)).not.toMatch(/<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i);
    expect(bySource(answer, "cait")["cait"]).toContainEqual({ kind: "NONE", targets: 3 });
  });

  it("are 741 submissions of 196 parties: 604, 84 and 53 by type, 421 active, 84 without a date", async () => {
    const answer = await api.data(`{
      all: submissionCounts { rows { stream { source } submissions countries undated withoutVersion } }
      types: submissionCounts(groupBy: FILE_TYPE) { rows { stream { source } fileType submissions undated } }
      statuses: submissionCounts(groupBy: STATUS) { rows { stream { source } status submissions } }
      newest: submissions(first: 1) { totalCount nodes { date } }
      oldest: submissions(first: 1, orderBy: OLDEST) { nodes { date } }
      union: submissions(first: 1, filter: { country: "EUU" }) { nodes { country { code name } } }
      undated: submissions(first: 1, orderBy: NEWEST, filter: { fileType: ADDENDUM }) { totalCount nodes { date fileType } }
    }`);
    // 169 have no version, and three more say N/A.
    expect(bySource(answer, "all")).toEqual({
      "ndc-submissions": [{ submissions: 741, countries: 196, undated: 84, withoutVersion: 172 }],
    });
    expect(bySource(answer, "types")["ndc-submissions"]).toEqual([
      { fileType: "NDC", submissions: 604, undated: 0 },
      { fileType: "ADDENDUM", submissions: 84, undated: 84 },
      { fileType: "TRANSLATION", submissions: 53, undated: 0 },
    ]);
    expect(bySource(answer, "statuses")["ndc-submissions"]).toEqual([
      { status: "ACTIVE", submissions: 421 },
      { status: "ARCHIVED", submissions: 320 },
    ]);
    expect(answer).toMatchObject({
      newest: { totalCount: 741, nodes: [{ date: "2026-07-30" }] },
      union: { nodes: [{ country: { code: "EUU", name: "European Union" } }] },
      undated: { totalCount: 84, nodes: [{ date: null }] },
    });
  });

  it("are checked against the day of their data: 65 are past due, none of them by the clock on the wall", async () => {
    const answer = await api.data(`{
      targetChecks { rows { stream { source } check found clear unknown } }
      due: targets(first: 1, filter: { check: PAST_DUE }) { totalCount nodes { reference targetYear checks { check outcome day } } }
    }`);
    const checks = bySource(answer, "targetChecks");
    expect(checks["net-zero-tracker"]).toContainEqual({ check: "PAST_DUE", found: 65, clear: 1_494, unknown: 0 });
    expect(checks["cait"]).toContainEqual({ check: "PAST_DUE", found: 0, clear: 148, unknown: 46 });
    // One base year is 1000, which is none: its words are kept, and the check says that it does not know.
    expect(checks["net-zero-tracker"]).toContainEqual({ check: "WITHOUT_BASE", found: 0, clear: 767, unknown: 1 });
    expect(answer).toMatchObject({ due: { totalCount: 65, nodes: [{ targetYear: 2000 }] } });
    expect(JSON.stringify(answer)).toContain('{"check":"PAST_DUE","outcome":"FOUND","day":"2022-12-20"}');
    const { integrityFindings: found }: { integrityFindings: { nodes: { said: { key: string; values: { text: string }[] } }[] } } =
      JSON.parse(
        JSON.stringify(
          await api.data(`{ integrityFindings(filter: { field: [TARGETS], check: ["PAST_DUE"] }, first: 100) {
            nodes { said { key values { text } } } } }`),
        ),
      );
    expect(found.nodes).toHaveLength(65);
    for (const { said } of found.nodes) expect([said.key, said.values[1]?.text]).toEqual(["TARGET_PAST_DUE_BY_FILE", "2022-12-20"]);
  });

  it("are found by country, actor and words, and a Namibian target is not “not applicable”", async () => {
    const answer = await api.data(`{
      namibia: targets(filter: { country: "NAM", actorKind: COUNTRY }) { totalCount }
      nestle: targets(filter: { text: "KY37LUS27QQX7BB93L28" }, first: 1) { totalCount nodes { actor { id name kind country { code } reference } } }
      search(text: "Nestlé") { kind title }
    }`);
    expect(answer).toMatchObject({ nestle: { nodes: [{ actor: { name: "Nestlé", kind: "COMPANY", country: { code: "CHE" } } }] } });
    expect(JSON.stringify(answer)).toContain('{"kind":"TARGET_ACTOR","title":"Nestlé"}');
    const [found] = nodesOf<{ actor: { id: string } }>(answer, "nestle");
    const own = await api.data(
      `query ($id: ID!) {
        targetActor(id: $id) { name }
        targets(filter: { actor: [$id] }) { nodes { reference } }
        wrong: targetActor(id: "31337-00000000-a1") { name }
      }`,
      { id: found?.actor.id ?? "" },
    );
    expect(own).toMatchObject({ targetActor: { name: "Nestlé" }, wrong: null });
    for (const { reference } of nodesOf<{ reference: string }>(own, "targets")) expect(reference).toContain("KY37LUS27QQX7BB93L28");
  });

  it("can be checked one by one without this server, and an altered one is named", async () => {
    const answer = await api.data(`{
      targets(filter: { country: "NOR", actorKind: COUNTRY }, first: 1) { nodes { id } }
      submissions(filter: { country: "NOR" }, first: 1) { nodes { id } }
    }`);
    for (const field of ["targets", "submissions"]) {
      const [first] = nodesOf<{ id: string }>(answer, field);
      const document = await api.data(factQuery, { id: first?.id ?? "" });
      const hash: string = JSON.parse(JSON.stringify(document)).fact.proof.block.hash;
      expect(verifyFact(document, hash)).toMatchObject({ ok: true, differences: [], record: { country: "NOR" } });
      const altered = JSON.parse(JSON.stringify(document).replaceAll('"code":"NOR"', '"code":"DNK"'));
      expect(verifyFact(altered, hash)).toMatchObject({ differences: [{ field: "country", got: "DNK", expected: "NOR" }] });
    }
  });

  it("are whole as downloads, in the order asked for", async () => {
    const targets = (await (await api.get("/export/targets.csv?orderBy=LATEST")).text()).trim().split("\r\n");
    expect(targets).toHaveLength(1 + 1_559 + 197);
    expect(targets[0]).toMatch(/^row,of,id,kind,actor_kind,country,country_name,actor,/);
    expect(targets[1]).toContain("2080");
    const submissions = (await (await api.get("/export/submissions.csv")).text()).trim().split("\r\n");
    expect(submissions).toHaveLength(1 + 741);
  });

  it("take a fixed number of statements a page, however many records it holds", async () => {
    const queries = [
      "query ($first: Int!) { targets(first: $first) { nodes { id actor { name } checks { check } correctedBy { id } understood { words } fact { label } } } }",
      "query ($first: Int!) { submissions(first: $first) { nodes { id correctedBy { id } fact { label } } } }",
    ];
    for (const query of queries) {
      const count = async (first: number) => {
        api.statements.length = 0;
        await api.data(query, { first });
        return api.statements.length;
      };
      // What the first question loads is kept.
      await count(100);
      expect(await count(100)).toBe(await count(40));
    }
  });

  it("were not there as of an earlier block", async () => {
    const answer = await api.data(`{
      targetCounts(asOf: { block: 3 }) { rows { targets } }
      submissions(asOf: { block: 3 }) { totalCount }
    }`);
    expect(answer).toMatchObject({ targetCounts: { rows: [] }, submissions: { totalCount: 0 } });
  });

  it("follow from the facts in every derived row", async () => {
    const sql = openDatabase(data.database.url, { name: "test", connections: 1 });
    expect(await rederiveTargets(sql)).toEqual([]);
    await sql.end();
  });

  it("are not sent again by a second run", async () => {
    const again = await publish({ format: "cait", paths: [sources.cait], target: data.ledger.target });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 197, transactions: 0, differing: [], vanished: [] });
  }, 60_000);
});

interface Understood {
  readonly reference: string;
  readonly kind: string | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly value: string | null;
  readonly understood: readonly { readonly field: string; readonly outcome: string; readonly words: string | null }[];
}
