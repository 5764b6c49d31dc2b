import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../testing/shared-data.ts";
import { PublishedData } from "./testing/published-data.ts";
import type { TestApi } from "./testing/test-api.ts";
import { traceOf } from "./testing/trace-lines.ts";

let data: PublishedData;
let api: TestApi;

beforeAll(async () => {
  data = await PublishedData.start({ format: "cerf", paths: [sharedData("funds/cerf")] });
  ({ api } = data);
}, 300_000);

afterAll(async () => {
  await data?.stop();
});

// Literals: the data set's README, and sums made over its files with other tools.
describe("CERF's figures through GraphQL, to the cent:", () => {
  it("8,510 allocations come to USD 10,046,903,011.52 in 116 countries and areas", async () => {
    const answer = await api.data(`{
      flows(filter: { provider: "un-cerf", kind: COMMITMENT }, first: 1) { totalCount }
      sum: flowTotals(filter: { provider: "un-cerf", kind: COMMITMENT }) { rows { usd records unknownUsd } }
      places: flowTotals(filter: { provider: "un-cerf", kind: COMMITMENT }, groupBy: COUNTRY) { rows { country { code kind name } usd } }
      countries { code }
    }`);
    expect(answer).toMatchObject({
      flows: { totalCount: 8510 },
      sum: { rows: [{ usd: "10046903011.52", records: 8510, unknownUsd: 0 }] },
    });
    const { places, countries }: Places = JSON.parse(JSON.stringify(answer));
    expect(places.rows).toHaveLength(116);
    expect(countries).toHaveLength(116);
    expect(places.rows.slice(0, 3).map(({ country, usd }) => [country.code, usd])).toEqual([
      ["SDN", "735594040.65"],
      ["COD", "703699208.60"],
      ["ETH", "562935725.23"],
    ]);
    const regions = places.rows.filter(({ country }) => country.kind === "REGION").map(({ country }) => country.code);
    expect(regions.sort()).toEqual(["EAF", "GLB", "SOA", "VZR", "WAF"]);
  });

  it("what donors pledged, committed, paid and had written off", async () => {
    const query = `query ($kind: [FlowKind!], $filter: [ID!]) { flowTotals(filter: { kind: $kind, receiver: $filter }) { rows { usd records unknownUsd label } } }`;
    const of = (kind: string) => api.data(query, { kind, filter: "un-cerf" });
    expect(await of("PLEDGE")).toMatchObject({ flowTotals: { rows: [{ usd: "10515547582.39", records: 1783, unknownUsd: 1 }] } });
    expect(await of("COMMITMENT")).toMatchObject({ flowTotals: { rows: [{ usd: "10526239866.73", records: 1761 }] } });
    expect(await of("RECEIPT")).toMatchObject({ flowTotals: { rows: [{ usd: "10337518914.07", records: 1807 }] } });
    expect(await api.data(query, { kind: "WRITE_OFF" })).toMatchObject({ flowTotals: { rows: [{ usd: "30208.54", records: 8 }] } });
  });

  it("a country, a year, an agency and a donor", async () => {
    expect(
      await api.data(`{
        country: flowTotals(filter: { country: "afg" }) { rows { usd records label } }
        year: flowTotals(filter: { provider: "un-cerf", year: 2020 }) { rows { usd records } }
        both: flowTotals(filter: { country: "AF", yearFrom: 2020, yearTo: 2020 }) { rows { usd records label } }
        agency: organisation(id: "un-wfp") { name flowTotals(role: RECEIVER) { usd records } }
        narrow: flowTotals(filter: { country: "YEM", year: 2017, receiver: "un-wfp" }) { rows { usd records label } }
        largest: flows(filter: { provider: "un-cerf" }, orderBy: LARGEST, first: 1) { nodes { reference amount currency country { name } } }
        newest: flows(filter: { country: "AFG" }, first: 1) { nodes { reference date } }
        oldest: flows(filter: { country: "AFG" }, orderBy: OLDEST, first: 1) { nodes { reference date } }
      }`),
    ).toEqual({
      country: { rows: [{ usd: "389206843.42", records: 160, label: "PROVEN_TOTAL" }] },
      year: { rows: [{ usd: "848145238.00", records: 328 }] },
      both: { rows: [{ usd: "27999965.00", records: 8, label: "PROVEN_TOTAL" }] },
      agency: { name: "World Food Programme", flowTotals: [{ usd: "2901262966.54", records: 1403 }] },
      narrow: { rows: [{ usd: "15846715.00", records: 3, label: "COMPLETE_LIST" }] },
      largest: { nodes: [{ reference: "19-RR-WFP-003", amount: "31666052.00", currency: "USD", country: { name: "Yemen" } }] },
      newest: { nodes: [{ reference: "CERF-AFG-25-RR-HCR-37457", date: "2025-09-19" }] },
      oldest: { nodes: [{ reference: "06-WFP-158", date: "2006-08-10" }] },
    });
  });

  it("the same pinned to the head, where they are added up from the records, as unpinned, where they are kept", async () => {
    const answer = await api.data(`{ meta { chains { indexedBlock { number hash } } } }`);
    const { meta }: { meta: { chains: { indexedBlock: { number: number; hash: string } }[] } } = JSON.parse(JSON.stringify(answer));
    const asOf = { block: meta.chains[0]?.indexedBlock.number, hash: meta.chains[0]?.indexedBlock.hash };
    const query = `query ($asOf: AsOf, $groupBy: [FlowDimension!]!) {
      flowTotals(groupBy: $groupBy, asOf: $asOf) {
        block { number }
        rows { stream { length digest label } kind country { code } year provider { id } receiver { id } programme { id } usd records unknownUsd label }
      }
      flows(first: 100, asOf: $asOf) { totalCount nodes { id usd correctedBy { id } flags { check } } }
      countries(asOf: $asOf) { code }
      streams(asOf: $asOf) { length digest dataDate }
    }`;
    for (const groupBy of [[], ["COUNTRY"], ["YEAR"], ["PROVIDER", "YEAR"], ["RECEIVER"], ["PROGRAMME"]]) {
      expect(await api.data(query, { asOf, groupBy })).toEqual(await api.data(query, { groupBy }));
    }
  });
});

interface Places {
  readonly places: {
    readonly rows: readonly { readonly country: { readonly code: string; readonly kind: string }; readonly usd: string }[];
  };
  readonly countries: readonly unknown[];
}

describe("A page of anything", () => {
  const flow = `
    id kind year date currency amount usd rateDate reference title sector
    country { code name region kind }
    provider { id name kind country { code } publishes registeredIn { hash block { number } } }
    receiver { id name kind country { code } publishes registeredIn { hash block { number } } }
    programme { id reference title }
    flags { check detail }
    parent { id provider { name } parent { id } }
    children { id usd receiver { name } }
    corrects { id } correctedBy { id }
    fact {
      id seq label logIndex recordHash data
      stream { id title label length digest dataDate publisher { name } files { name sha256 dataDate fromSeq } }
      transaction { hash index sender block { number hash time final verified header } }
      proof { transactionIndex logIndexInReceipt block { number } }
    }`;

  it("of records takes a fixed number of statements, whatever its size", async () => {
    const query = `query ($first: Int!, $kind: FlowKind!) { flows(first: $first, filter: { kind: [$kind] }) { totalCount pageInfo { endCursor } nodes { ${flow} } } }`;
    for (const kind of ["RECEIPT", "PLEDGE"]) {
      const five = await api.statementsFor(query, { first: 5, kind });
      const hundred = await api.statementsFor(query, { first: 100, kind });
      expect(five).toBeGreaterThan(5);
      expect(hundred).toBe(five);
    }
  });

  it("of organisations and of totals does too", async () => {
    const organisations = `query ($first: Int!) { organisations(first: $first) { totalCount nodes {
      id name kind country { code } publishes registeredIn { hash block { number } }
      given: flowTotals(role: PROVIDER, groupBy: [YEAR]) { year usd stream { title } }
      got: flowTotals(role: RECEIVER) { usd kind programme { id } stream { title } } } } }`;
    const five = await api.statementsFor(organisations, { first: 5 });
    expect(await api.statementsFor(organisations, { first: 100 })).toBe(five);
    const totals = `query ($years: [Int!]) { flowTotals(filter: { year: $years }, groupBy: [COUNTRY, PROVIDER, RECEIVER, PROGRAMME]) { block { number }
      rows { country { name } provider { name } receiver { name } programme { title } usd stream { title } } } }`;
    const few = await api.statementsFor(totals, { years: [2006] });
    expect(await api.statementsFor(totals, { years: [2006, 2007, 2008, 2009] })).toBe(few);
  });

  it("leads on to every record once, in each order, with nothing left out", async () => {
    for (const orderBy of ["NEWEST", "OLDEST", "LARGEST", "RECORDED"]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: unknown = await api.data(
          `query ($after: String, $orderBy: FlowOrder!) { flows(filter: { kind: PLEDGE }, first: 100, after: $after, orderBy: $orderBy) {
            nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after, orderBy },
        );
        const { flows }: Page = JSON.parse(JSON.stringify(answer));
        seen.push(...flows.nodes.map(({ id }) => id));
        after = flows.pageInfo.hasNextPage ? flows.pageInfo.endCursor : null;
      } while (after !== null);
      expect([orderBy, seen.length, new Set(seen).size]).toEqual([orderBy, 1783, 1783]);
    }
  });
});

interface Page {
  readonly flows: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

interface SeriesAnswer {
  readonly flowSeries: {
    readonly rows: readonly {
      readonly kind: string;
      readonly only: string | null;
      readonly usd: string;
      readonly records: number;
    }[];
    readonly block: { readonly number: number };
  };
}

describe("Series", () => {
  const query = `query ($filter: FlowFilter, $asOf: AsOf) {
    flowSeries(filter: $filter, asOf: $asOf) { rows { kind step only provider { id } receiver { id } usd records label } block { number } } }`;
  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<SeriesAnswer["flowSeries"]> => {
    const { flowSeries }: SeriesAnswer = JSON.parse(JSON.stringify(await api.data(query, variables)));
    return flowSeries;
  };
  const brief = (rows: SeriesAnswer["flowSeries"]["rows"]) => rows.map(({ kind, only, usd }) => [kind, only, usd]);

  it("tell contributions from allocations, and each is the source's own sum", async () => {
    const { rows } = await ask({});
    expect(brief(rows)).toEqual([
      ["PLEDGE", null, "10515547582.39"],
      ["COMMITMENT", "RECEIVER", "10526239866.73"],
      ["COMMITMENT", "PROVIDER", "10046903011.52"],
      ["RECEIPT", null, "10337518914.07"],
      ["WRITE_OFF", null, "30208.54"],
    ]);
    expect(rows[2]).toMatchObject({ step: 1, provider: { id: "un-cerf" }, receiver: null, records: 8510, label: "COMPLETE_LIST" });
  });

  it("are the same at an older block, and under a filter from kept sums as from the records", async () => {
    const { rows, block } = await ask({});
    expect((await ask({ asOf: { block: block.number } })).rows).toEqual(rows);
    const filter = { country: "SDN" };
    expect(brief((await ask({ filter })).rows)).toEqual([["COMMITMENT", null, "735594040.65"]]);
    expect(brief((await ask({ filter, asOf: { block: block.number } })).rows)).toEqual([["COMMITMENT", null, "735594040.65"]]);
    expect(brief((await ask({ filter: { currency: "SEK" } })).rows).map(([kind]) => kind)).toEqual(["PLEDGE", "COMMITMENT", "RECEIPT"]);
  });
});

describe("Sums, the first few", () => {
  it("are the largest of each stream and kind, be they kept as such or not", async () => {
    const sums = async (filter: object, groupBy: string, first: number | null) => {
      const answer: unknown = await api.data(
        `query ($filter: FlowFilter, $first: Int) { flowTotals(filter: $filter, groupBy: ${groupBy}, first: $first) { rows { kind usd records } } }`,
        { filter, first },
      );
      const { flowTotals }: { flowTotals: { rows: { kind: string; usd: string }[] } } = JSON.parse(JSON.stringify(answer));
      return flowTotals.rows;
    };
    const filters: readonly object[] = [{}, { kind: "COMMITMENT" }, { kind: "COMMITMENT", stream: data.stream("cerf") }];
    for (const filter of filters) {
      for (const groupBy of ["PROGRAMME", "RECEIVER", "COUNTRY", "[PROVIDER, RECEIVER]", "YEAR"]) {
        const all = await sums(filter, groupBy, null);
        const place = new Map<string, number>();
        const expected = all.filter(({ kind }) => {
          place.set(kind, (place.get(kind) ?? 0) + 1);
          return (place.get(kind) ?? 0) <= 3;
        });
        expect([groupBy, await sums(filter, groupBy, 3)]).toEqual([groupBy, expected]);
      }
    }
    expect(await api.code(`{ flowTotals(first: -1) { rows { usd } } }`)).toBe("BAD_ARGUMENT");
  });
});

describe("Searching", () => {
  const found = async (text: string): Promise<readonly unknown[]> => {
    const answer: unknown = await api.data("query ($text: String!) { search(text: $text) { kind id title detail } }", { text });
    const { search }: { search: readonly unknown[] } = JSON.parse(JSON.stringify(answer));
    expect(search.length).toBeLessThanOrEqual(20);
    return search;
  };

  it("finds countries by name, three letters and two", async () => {
    const sudan = { kind: "COUNTRY", id: "SDN", title: "Sudan", detail: "Northern Africa" };
    for (const text of ["sudan", "SDN", "sd"]) expect((await found(text))[0]).toEqual(sudan);
    expect((await found("cote d'ivoire"))[0]).toMatchObject({ kind: "COUNTRY", id: "CIV" });
    expect(await found("NA")).toContainEqual(expect.objectContaining({ kind: "COUNTRY", id: "NAM" }));
  });

  it("finds the source itself by its short name and by words of its title", async () => {
    for (const text of ["cerf", "contributions and allocations"])
      expect(await found(text), text).toContainEqual(
        expect.objectContaining({ kind: "STREAM", id: expect.stringMatching(/^31337-[0-9a-f]{8}-1$/) }),
      );
  });

  it("finds organisations by name and id, records by reference and words of their title", async () => {
    expect((await found("world food"))[0]).toMatchObject({ kind: "ORGANISATION", id: "un-wfp" });
    expect((await found("un-wfp"))[0]).toMatchObject({ kind: "ORGANISATION", id: "un-wfp" });
    expect((await found("19-rr-wfp-003"))[0]).toMatchObject({ kind: "FLOW", detail: "19-RR-WFP-003" });
    expect(await found("desert locust control")).toContainEqual(expect.objectContaining({ kind: "FLOW", detail: "20-RR-FAO-004" }));
  });

  it("finds transactions and blocks by hash, and nothing by nothing", async () => {
    const [row] = await data.database.sql<{ block: string; transaction: string }[]>`
      SELECT '0x' || encode(b.hash, 'hex') AS block, '0x' || encode(t.hash, 'hex') AS transaction
      FROM transactions t JOIN blocks b ON b.number = t.block_number LIMIT 1`;
    expect(await found(row?.block ?? "")).toMatchObject([{ kind: "BLOCK", id: row?.block }]);
    expect(await found(row?.transaction.toUpperCase().replace("0X", "") ?? "")).toMatchObject([
      { kind: "TRANSACTION", id: row?.transaction },
    ]);
    expect(await found("  ")).toEqual([]);
    expect(await found("%_\\")).toEqual([]);
  });
});

describe("Downloads", () => {
  it("of all allocations hold each to the cent, numbered to the last", async () => {
    const response = await api.get("/export/flows.csv?provider=un-cerf&kind=COMMITMENT");
    const [head = "", ...lines] = (await response.text()).trimEnd().split("\r\n");
    expect(response.headers.get("x-row-count")).toBe("8510");
    expect(lines).toHaveLength(8510);
    expect(lines.at(-1)?.startsWith("8510,8510,")).toBe(true);
    const column = head.split(",").indexOf("usd");
    expect(lines.reduce((cents, line) => cents + BigInt((splitCsv(line)[column] ?? "").replace(".", "")), 0n)).toBe(1_004_690_301_152n);
  });

  it("of totals say what GraphQL says, row by row", async () => {
    const text = await (await api.get("/export/totals.csv?provider=un-cerf&kind=COMMITMENT&groupBy=COUNTRY")).text();
    const answer = await api.data(`{ flowTotals(filter: { provider: "un-cerf", kind: COMMITMENT }, groupBy: COUNTRY) {
      rows { country { code name } usd records unknownUsd label } } }`);
    const {
      flowTotals,
    }: { flowTotals: { rows: { country: { code: string; name: string }; usd: string; records: number; label: string }[] } } = JSON.parse(
      JSON.stringify(answer),
    );
    const rows = text.trimEnd().split("\r\n").slice(1).map(splitCsv);
    expect(rows.map((cells) => cells.slice(4, 10))).toEqual(
      flowTotals.rows.map(({ country, usd, records, label }) => [country.code, country.name, usd, String(records), "0", label]),
    );
    expect(new Set(rows.map((cells) => cells[9]))).toEqual(new Set(["PROVEN_TOTAL"]));
  });
});

/** Cells of a line whose quoted cells hold no line breaks. */
function splitCsv(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}

describe("CERF's money, traced to the cent:", () => {
  it("what came in at each stage, what went out, and what each agency got", async () => {
    const start = { stream: data.stream("cerf"), organisation: "un-cerf" };
    const { hops, stages } = await traceOf(api, start, "BOTH", { most: 100 });
    expect(stages[0]).toEqual([
      "PLEDGE 10515547582.39 1783",
      "COMMITMENT 10526239866.73 1761",
      "RECEIPT 10337518914.07 1807",
      "WRITE_OFF 30208.54 8",
    ]);
    expect(hops[1]).toMatchObject({ usd: "10046903011.52", records: 8510, computed: false, destination: false });
    expect(hops[2]).toMatchObject({ destination: true });
  });

  it("a country's allocations come back to the givers of their years, each year's shares to the cent", async () => {
    const { usd, hops } = await traceOf(api, { stream: data.stream("cerf"), country: "SDN" }, "BACK");
    expect(hops.map((hop) => [hop.usd, hop.computed])).toEqual([
      [usd, true],
      [usd, false],
      ["0.00", false],
    ]);
  });
});
