import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../testing/shared-data.ts";
import { PublishedData } from "./testing/published-data.ts";
import type { TestApi } from "./testing/test-api.ts";

let data: PublishedData;
let api: TestApi;
let fts: string;
let cerf: string;

beforeAll(async () => {
  data = await PublishedData.start(
    { format: "fts", paths: [sharedData("funds/fts-2020-afg-jor")] },
    { format: "cerf", paths: [sharedData("funds/cerf")] },
  );
  ({ api } = data);
  [fts, cerf] = [data.stream("fts"), data.stream("cerf")];
}, 300_000);

afterAll(async () => {
  await data?.stop();
});

const figure = "{ usd records unknownUsd }";
const totals = `query ($stream: ID!, $boundary: Boundary!, $asOf: AsOf) { boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
  stream { source } net gross ${figure}
  incoming { records funding ${figure} committed ${figure} paid ${figure} pledged ${figure} financial ${figure} inKind ${figure} gross ${figure}
    currencies { currency amount usd records unknownUsd } }
  internal { records funding ${figure} gross ${figure} }
  outgoing { records funding ${figure} }
  steps { direction treatment usd records unknownUsd }
} }`;

async function ask(boundary: unknown, stream = fts, asOf?: unknown) {
  const answer: { boundary: Totals } = JSON.parse(JSON.stringify(await api.data(totals, { stream, boundary, asOf })));
  return answer.boundary;
}

interface Figure {
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
}
interface Side {
  readonly records: number;
  readonly funding: Figure;
  readonly committed: Figure;
  readonly paid: Figure;
  readonly pledged: Figure;
  readonly financial: Figure;
  readonly inKind: Figure;
  readonly gross: Figure;
  readonly currencies: readonly (Figure & { readonly currency: string; readonly amount: string })[];
}
interface Totals {
  readonly net: string;
  readonly gross: Figure;
  readonly incoming: Side;
  readonly internal: Side;
  readonly outgoing: Side;
  readonly steps: readonly (Figure & { readonly direction: string; readonly treatment: string })[];
}

const cents = (usd: string) => BigInt(usd.replace(".", ""));

// Literals: FTS's own totals as the data set's README gives them, and sums made over its files with other tools.
describe("The totals that FTS gives come out of one stream that holds both answers:", () => {
  it("Afghanistan in 2020: USD 725,591,299 in 328 incoming flows, 156 internal; naively 754,117,611", async () => {
    const found = await ask({ country: ["AFG"], year: [2020] });
    expect(found).toMatchObject({
      stream: { source: "fts" },
      incoming: {
        records: 328,
        funding: { usd: "725591299.00", unknownUsd: 0 },
        pledged: { usd: "0.00", records: 0 },
        gross: { usd: "754117611.00" },
      },
      internal: { records: 156, funding: { usd: "0.00" } },
      outgoing: { records: 0 },
      net: "725591299.00",
    });
  });

  it("Jordan in 2020: USD 714,246,261 in 440 incoming flows, 38 internal, pledges of 81,128; naively 889,893,201", async () => {
    expect(await ask({ country: ["jo"], year: [2020] })).toMatchObject({
      incoming: {
        records: 440,
        funding: { usd: "714246261.00" },
        pledged: { usd: "81128.00", records: 1 },
        gross: { usd: "889893201.00" },
      },
      internal: { records: 38 },
      outgoing: { records: 0 },
    });
  });

  it("the figures are made of each other: gross is all steps, funding is commitments and payments, money and goods, all currencies", async () => {
    for (const country of ["AFG", "JOR"]) {
      const { gross, steps, incoming } = await ask({ country, year: 2020 });
      const sum = (figures: readonly Figure[]) => figures.reduce((total, { usd }) => total + cents(usd), 0n);
      expect(sum(steps)).toBe(cents(gross.usd));
      expect(steps.reduce((total, { records }) => total + records, 0)).toBe(gross.records);
      expect(steps.at(-1)).toMatchObject({ direction: "INTERNAL" });
      for (const parts of [[incoming.committed, incoming.paid], [incoming.financial, incoming.inKind], incoming.currencies]) {
        expect(sum(parts)).toBe(cents(incoming.funding.usd));
        expect(parts.reduce((total, { records }) => total + records, 0)).toBe(incoming.funding.records);
      }
    }
  });

  it("what is left out is told by reason: shared among several years or countries, moved on inside", async () => {
    const { steps, incoming } = await ask({ country: "AFG", year: 2020 });
    const of = (direction: string, treatment: string) => steps.find((step) => step.direction === direction && step.treatment === treatment);
    expect(of("INCOMING", "SHARED")).toMatchObject({ usd: "28526312.00", records: 17 });
    expect(of("INTERNAL", "INTERNAL")).toMatchObject({ records: 156 });
    expect(of("INCOMING", "COUNTED")).toMatchObject({ usd: "725591299.00", records: 311 });
    expect(of("INCOMING", "TOLD_BEFORE")).toBeUndefined();
    expect(incoming.inKind.records + incoming.financial.records).toBe(311);
  });

  it("as of the head, of a block in between, and of one before the stream was opened", async () => {
    const blocks: { flows: { nodes: { fact: { transaction: { block: { number: number; hash: string } } } }[] } } = JSON.parse(
      JSON.stringify(
        await api.data(
          `query ($stream: ID!) { flows(filter: { stream: [$stream] }, orderBy: RECORDED, first: 100) { nodes { fact { transaction { block { number hash } } } } } }`,
          { stream: fts },
        ),
      ),
    );
    const seen = blocks.flows.nodes.map(({ fact }) => fact.transaction.block);
    const boundary = { country: "AFG", year: 2020 };
    const newest = seen[0]?.number ?? 0;
    expect(await ask(boundary, fts, { block: newest, hash: seen[0]?.hash })).toEqual(await ask(boundary));
    // 50 records a block: before the last 500, not all of Afghanistan's are there.
    const before = await ask(boundary, fts, { block: newest - 10 });
    expect(before.incoming.records).toBeGreaterThan(0);
    expect(before.incoming.records).toBeLessThan(328);
    expect(await list({ stream: fts, within: { boundary, direction: "INCOMING" } }, "RECORDED")).toHaveLength(328);
    expect(await api.code(totals, { stream: fts, boundary, asOf: { block: 2 } })).toBe("UNKNOWN_STREAM");
  });
});

const flows = `query ($filter: FlowFilter!, $after: String, $orderBy: FlowOrder! = LARGEST) { flows(filter: $filter, first: 100, after: $after, orderBy: $orderBy) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id usd reference kind } } }`;

interface FlowPage {
  readonly flows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly { readonly id: string; readonly usd: string; readonly reference: string }[];
  };
}

/** All flows that a filter lets through, page by page. */
async function list(filter: unknown, orderBy = "LARGEST"): Promise<FlowPage["flows"]["nodes"]> {
  const nodes: FlowPage["flows"]["nodes"][number][] = [];
  for (let after: string | null = null; ; ) {
    const answer: FlowPage = JSON.parse(JSON.stringify(await api.data(flows, { filter, after, orderBy })));
    nodes.push(...answer.flows.nodes);
    if (!answer.flows.pageInfo.hasNextPage) {
      expect(answer.flows.totalCount).toBe(nodes.length);
      return nodes;
    }
    after = answer.flows.pageInfo.endCursor;
  }
}

describe("Every figure opens to its records:", () => {
  const boundary = { country: "AFG", year: 2020 };

  it("those of each step come to its sum", async () => {
    const { steps } = await ask(boundary);
    for (const { direction, treatment, usd, records } of steps) {
      const nodes = await list({ stream: fts, within: { boundary, direction, treatment } });
      expect([treatment, nodes.length]).toEqual([treatment, records]);
      expect(nodes.reduce((sum, node) => sum + cents(node.usd), 0n)).toBe(cents(usd));
    }
  });

  it("a currency's, a kind's, and what is in kind", async () => {
    const { incoming } = await ask(boundary);
    const counted = { stream: fts, within: { boundary, direction: "INCOMING", treatment: "COUNTED" } };
    for (const { currency, records } of incoming.currencies) expect(await list({ ...counted, currency })).toHaveLength(records);
    expect(await list({ ...counted, kind: "COMMITMENT" })).toHaveLength(incoming.committed.records);
    expect(await list({ ...counted, property: { dimension: "contribution", code: "in-kind" } })).toHaveLength(incoming.inKind.records);
  });

  it("as a download", async () => {
    const variables = encodeURIComponent(JSON.stringify({ filter: { stream: fts, within: { boundary, direction: "INCOMING" } } }));
    const response = await api.get(`/export/flows.csv?variables=${variables}`);
    expect(response.headers.get("x-row-count")).toBe("328");
    const groups = await api.get(`/export/boundary.ndjson?variables=${encodeURIComponent(JSON.stringify({ stream: fts, boundary }))}`);
    const rows: { treatment: string; direction: string; usd_inside: string; attribution: string }[] = (await groups.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const counted = rows.filter(({ treatment }) => treatment === "COUNTED");
    expect(counted.reduce((sum, row) => sum + BigInt(row.usd_inside), 0n)).toBe(725_591_299n);
    expect(rows[0]).toMatchObject({ attribution: "UN OCHA FTS" });
  });

  it("only of one stream", async () => {
    expect(await api.code(flows, { filter: { within: { boundary } } })).toBe("BAD_ARGUMENT");
    expect(await api.code(flows, { filter: { stream: [fts, cerf], within: { boundary } } })).toBe("BAD_ARGUMENT");
  });
});

describe("Other boundaries:", () => {
  const parts = `query ($stream: ID!, $boundary: Boundary!, $side: PropertySide!, $dimension: String!) {
    boundary(stream: $stream, boundary: $boundary) { parts(side: $side, dimension: $dimension, most: 100) { code name several usd records } } }`;
  async function partsOf(boundary: unknown, side: string, dimension: string, stream = fts) {
    const answer: { boundary: { parts: { code: string | null; name: string | null; several: boolean; usd: string; records: number }[] } } =
      JSON.parse(JSON.stringify(await api.data(parts, { stream, boundary, side, dimension })));
    return answer.boundary.parts;
  }

  it("the parts by organisation, plan, cluster or donor's country come to the whole", async () => {
    const boundary = { country: "AFG", year: 2020 };
    for (const [side, dimension] of [
      ["TO", "organisation"],
      ["FROM", "organisation"],
      ["TO", "plan"],
      ["TO", "cluster"],
      ["FROM", "country"],
      ["TO", "year"],
    ] as const) {
      const found = await partsOf(boundary, side, dimension);
      expect([dimension, found.reduce((sum, { usd }) => sum + cents(usd), 0n)]).toEqual([dimension, 72_559_129_900n]);
    }
    expect((await partsOf(boundary, "FROM", "organisation"))[0]).toMatchObject({ code: "gov-usa", name: "United States of America" });
    expect(await partsOf(boundary, "TO", "plan")).toContainEqual(expect.objectContaining({ code: "929", name: "Afghanistan 2020" }));
    expect(await partsOf(boundary, "TO", "cluster")).toContainEqual(expect.objectContaining({ code: null, several: true }));
  });

  it("a plan, and an organisation in it, which passes money on", async () => {
    expect(await ask({ property: { dimension: "plan", code: "929" } })).toMatchObject({
      incoming: { records: 251, funding: { usd: "564467765.00", records: 251 } },
    });
    // One record moves on inside of the country, yet comes into the plan.
    const plans = await partsOf({ country: "AFG", year: 2020 }, "TO", "plan");
    expect(plans).toContainEqual({ code: "929", name: "Afghanistan 2020", several: false, usd: "564447748.00", records: 250 });
    const fund = await ask({ organisation: "afghanistan-humanitarian-fund", year: 2020 });
    expect(fund).toMatchObject({
      incoming: { records: 19, gross: { usd: "41445865.00" } },
      outgoing: { records: 153, funding: { usd: "69897013.00" } },
    });
    expect(cents(fund.net)).toBe(cents(fund.incoming.funding.usd) - 6_989_701_300n);
  });

  it("of CERF, whose records have a country and a year only", async () => {
    expect(await ask({ country: "AFG" }, cerf)).toMatchObject({
      incoming: { records: 160, funding: { usd: "389206843.42", records: 160 } },
    });
    expect(await ask({ country: "AFG", year: 2020 }, cerf)).toMatchObject({ incoming: { funding: { usd: "27999965.00", records: 8 } } });
    expect(await ask({ organisation: "un-wfp" }, cerf)).toMatchObject({ incoming: { funding: { usd: "2901262966.54", records: 1403 } } });
  });

  it("of CERF itself: what donors committed is counted once, what they paid of it is the same money", async () => {
    const { incoming, outgoing, steps } = await ask({ organisation: "un-cerf" }, cerf);
    expect(incoming.pledged).toEqual({ usd: "10515547582.39", records: 1783, unknownUsd: 1 });
    expect(incoming.committed.usd).toBe("10526239866.73");
    expect(outgoing.funding).toMatchObject({ usd: "10046903011.52", records: 8510 });
    expect(steps).toContainEqual({ direction: "INCOMING", treatment: "WRITE_OFF", usd: "30208.54", records: 8, unknownUsd: 0 });
    const told = steps.find(({ treatment }) => treatment === "TOLD_BEFORE");
    // Receipts without a commitment are the only payments that are counted.
    expect(cents(told?.usd ?? "0") + cents(incoming.paid.usd)).toBe(1_033_751_891_407n);
  });

  it("are drawn around something that there is", async () => {
    const code = (boundary: unknown) => api.code(totals, { stream: fts, boundary });
    expect(await code({})).toBe("BAD_ARGUMENT");
    expect(await code({ country: "XX" })).toBe("UNKNOWN_COUNTRY");
    expect(await code({ organisation: "un-nobody" })).toBe("UNKNOWN_ORGANISATION");
    expect(await code({ programme: "p1" })).toBe("UNKNOWN_PROGRAMME");
    expect(await code({ property: { dimension: "country", code: "AFG" } })).toBe("BAD_ARGUMENT");
    expect(await code({ property: { dimension: "plan", code: [] } })).toBe("BAD_ARGUMENT");
    expect(await api.code(totals, { stream: "31337-00000000-1", boundary: { country: "AFG" } })).toBe("UNKNOWN_STREAM");
    expect(await ask({ property: { dimension: "plan", code: "none" } })).toMatchObject({ gross: { records: 0 }, incoming: { records: 0 } });
  });

  it("can be chosen from what the stream's records name", async () => {
    const answer: { boundaryChoices: { dimension: string; choices: { code: string; name: string | null; records: number }[] }[] } =
      JSON.parse(
        JSON.stringify(
          await api.data("query ($stream: ID!) { boundaryChoices(stream: $stream) { dimension choices { code name records } } }", {
            stream: fts,
          }),
        ),
      );
    const of = (dimension: string) => answer.boundaryChoices.find((each) => each.dimension === dimension)?.choices ?? [];
    expect(of("country").slice(0, 2)).toMatchObject([{ code: "AFG", name: "Afghanistan" }, { code: "JOR" }]);
    expect(of("plan")).toHaveLength(5);
    expect(of("cluster")).toHaveLength(19);
    expect(of("organisation")).toContainEqual(expect.objectContaining({ code: "un-wfp", name: "World Food Programme" }));
    expect(of("year")[0]).toMatchObject({ code: "2020" });
  });

  it("take a fixed number of statements, however many records they hold", async () => {
    const statements = async (boundary: unknown): Promise<number> => {
      api.statements.length = 0;
      await api.data(totals, { stream: cerf, boundary });
      return api.statements.length;
    };
    await statements({ country: "NAM", year: 2011 });
    expect(await statements({ country: "NAM", year: 2010 })).toBe(await statements({ organisation: "un-cerf", year: [2019, 2020, 2021] }));
  });
});
