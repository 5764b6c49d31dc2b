import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";

let ledger: TestLedger;
let database: TestDatabase;
let api: TestApi;
/** What differs from run to run, as the ledger and the database have it. */
let known: { stream: string; block: number; hash: string; transactions: readonly string[]; records: readonly string[] };

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  await ledger.declareSource(20200630, "records.csv");
  await ledger.declareProgramme("rapid-response");
  const first = {
    country: "AFG",
    usdCents: 10_000n,
    ref: 'A "quoted", one',
    title: "Two\nlines — Ünïcödé",
    sector: " Food ",
    properties: "to.plan=HRP%202020;type=parked",
    programme: 1,
  };
  await ledger.record([
    first,
    { kind: 5, usdCents: null, currency: "EUR", decimals: 3, amount: -1_234_567n, ref: "B", valueDate: 0, parent: 1n, to: 0 },
  ]);
  await ledger.correct(first, { ...first, usdCents: 15_000n, ref: "C", corrects: 1n, valueDate: 20200701 });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: ledger.chain.url });
  const { number, hash } = await ledger.head();
  const rows = await database.sql<{ record: string; transaction: string }[]>`
    SELECT '0x' || encode(f.record_hash, 'hex') AS record, '0x' || encode(t.hash, 'hex') AS transaction
    FROM fund_flows f JOIN transactions t ON t.block_number = f.block_number AND t.tx_index = f.tx_index ORDER BY f.seq`;
  known = {
    stream: `31337-${ledger.ledger.slice(2, 10).toLowerCase()}-1`,
    block: number,
    hash,
    transactions: rows.map(({ transaction }) => transaction),
    records: rows.map(({ record }) => record),
  };
});

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const flowHead =
  "row,of,id,kind,year,date,provider,provider_name,receiver,receiver_name,country,country_name,programme,programme_title," +
  "currency,amount,usd,rate_date,reference,title,sector,properties,parent,corrects,corrected_by,flags,stream,seq,record_hash,block_number,transaction_hash," +
  "source,licence,attribution,data_date,as_of_block,as_of_block_hash,notice\r\n";

describe("A download", () => {
  it("of records as CSV is, byte for byte, what RFC 4180 says; unknown is empty, and invented figures say so", async () => {
    const { stream, block, hash, transactions, records } = known;
    const origin = `The test stream,CC0-1.0,Nobody,2020-06-30,${block},${hash},Sample data: invented figures\r\n`;
    const response = await api.get("/export/flows.csv?includeCorrected=true&orderBy=OLDEST");
    expect(await response.text()).toBe(
      flowHead +
        `1,3,${stream}-1,COMMITMENT,2020,2020-01-31,un-cerf,UN-CERF,un-wfp,UN-WFP,AFG,Afghanistan,rapid-response,Programme rapid-response,` +
        `USD,100.00,100.00,,"A ""quoted"", one","Two\nlines — Ünïcödé"," Food ",to.plan=HRP%202020;type=parked,,,${stream}-3,,${stream},1,${records[0]},${block - 1},${transactions[0]},${origin}` +
        `2,3,${stream}-3,COMMITMENT,2020,2020-07-01,un-cerf,UN-CERF,un-wfp,UN-WFP,AFG,Afghanistan,rapid-response,Programme rapid-response,` +
        `USD,150.00,150.00,,C,"Two\nlines — Ünïcödé"," Food ",to.plan=HRP%202020;type=parked,,${stream}-1,,FUTURE_DATE,${stream},3,${records[2]},${block},${transactions[2]},${origin}` +
        `3,3,${stream}-2,RECEIPT,2020,,un-cerf,UN-CERF,,,,,,,` +
        `EUR,-1234.567,,,B,Record 2,Health,,${stream}-1,,,UNDATED UNKNOWN_USD,${stream},2,${records[1]},${block - 1},${transactions[1]},${origin}`,
    );
    expect(
      Object.fromEntries(
        ["content-type", "content-disposition", "x-row-count", "access-control-allow-origin"].map((name) => [
          name,
          response.headers.get(name),
        ]),
      ),
    ).toEqual({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="plainsight-flows-block-${block}.csv"`,
      "x-row-count": "3",
      "access-control-allow-origin": "*",
    });
  });

  it("of records as NDJSON is one object a line, with null for unknown and text for exact amounts", async () => {
    const text = await (await api.get("/export/flows.ndjson?kind=receipt")).text();
    expect(text.endsWith("}\n")).toBe(true);
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        row: 1,
        of: 1,
        kind: "RECEIPT",
        year: 2020,
        date: null,
        country: null,
        amount: "-1234.567",
        usd: null,
        seq: 2,
        notice: "Sample data: invented figures",
      },
    ]);
  });

  it("of totals holds the columns that it is grouped by, and each total's label", async () => {
    const { stream, block, hash } = known;
    const origin = `The test stream,CC0-1.0,Nobody,2020-06-30,${block},${hash},Sample data: invented figures\r\n`;
    expect(await (await api.get("/export/totals.csv?groupBy=COUNTRY,YEAR")).text()).toBe(
      "row,of,stream,kind,country,country_name,year,usd,records,unknown_usd,label,source,licence,attribution,data_date,as_of_block,as_of_block_hash,notice\r\n" +
        `1,2,${stream},COMMITMENT,AFG,Afghanistan,2020,150.00,1,0,PROVEN_TOTAL,${origin}` +
        `2,2,${stream},RECEIPT,,,2020,0.00,1,1,PROVEN_TOTAL,${origin}`,
    );
    const parties = await (await api.get("/export/totals.csv?groupBy=PROVIDER&groupBy=receiver&groupBy=PROGRAMME&kind=COMMITMENT")).text();
    expect(parties.split("\r\n")[1]).toMatch(
      `1,1,${stream},COMMITMENT,un-cerf,UN-CERF,un-wfp,UN-WFP,rapid-response,Programme rapid-response,150.00,1,0,COMPLETE_LIST,`,
    );
  });

  it("takes the variables of the GraphQL question as they are, and a pin", async () => {
    const { block } = known;
    const variables = JSON.stringify({ filter: { country: ["af"], includeCorrected: true }, orderBy: "LARGEST", first: 50, after: null });
    const lines = async (path: string) =>
      (await (await api.get(path)).text()).replaceAll("Two\nlines", "").trimEnd().split("\r\n").slice(1);
    expect(await lines(`/export/flows.csv?variables=${encodeURIComponent(variables)}`)).toMatchObject([
      expect.stringMatching(/-3,COMM/),
      expect.stringMatching(/-1,COMM/),
    ]);
    expect(await lines(`/export/totals.csv?asOf=${block - 1}&kind=COMMITMENT`)).toMatchObject([expect.stringMatching(/,100\.00,1,0,/)]);
    expect(await lines("/export/flows.csv?country=KEN")).toEqual([]);
  });

  it("that is asked for wrongly is refused in words, before it begins", async () => {
    const refused = async (path: string) => {
      const response = await api.get(path);
      const { errors }: { errors: { message: string; extensions: { code: string } }[] } = await response.json();
      return [response.status, errors[0]?.extensions.code, errors[0]?.message];
    };
    expect(await refused("/export/flows.csv?contry=AFG")).toEqual([400, "BAD_ARGUMENT", expect.stringContaining("Did you mean country?")]);
    expect(await refused("/export/flows.csv?kind=gift")).toEqual([
      400,
      "BAD_ARGUMENT",
      expect.stringContaining('"GIFT" does not exist in "FlowKind"'),
    ]);
    expect(await refused("/export/flows.csv?year=soon")).toEqual([400, "BAD_ARGUMENT", expect.stringContaining("filter.year.0")]);
    expect(await refused("/export/flows.csv?variables={")).toEqual([
      400,
      "BAD_ARGUMENT",
      expect.stringContaining("expected a JSON object"),
    ]);
    expect(await refused("/export/flows.csv?country=AFX")).toEqual([400, "UNKNOWN_COUNTRY", expect.stringContaining("AFG")]);
    expect(await refused("/export/flows.csv?asOf=99999")).toEqual([400, "BLOCK_NOT_INDEXED", expect.any(String)]);
    expect(await refused("/export/flows.xls")).toEqual([404, "NOT_FOUND", expect.stringContaining("/export/flows.csv")]);
  });

  it("is not sent again to whom has it, as long as nothing more is recorded", async () => {
    const first = await api.get("/export/flows.csv?country=AFG");
    await first.text();
    const tag = first.headers.get("etag") ?? "";
    expect((await api.get("/export/flows.csv?country=AFG", { "if-none-match": tag })).status).toBe(304);
    expect((await api.get("/export/flows.csv?country=KEN", { "if-none-match": tag })).status).toBe(200);
    await database.sql`UPDATE chains SET indexed_at = indexed_at + interval '1 second'`;
    expect((await api.get("/export/flows.csv?country=AFG", { "if-none-match": tag })).status).toBe(200);
  });
});

describe("A download that breaks off", () => {
  it("is cut, so that no reader takes a part for the whole", async () => {
    const broken = await createTestDatabase();
    await indexAll(ledger, broken);
    // The sum says one record more than there are rows.
    await broken.sql`UPDATE fund_totals_by_place SET records = records + 1 WHERE kind = 'receipt'`;
    const server = await TestApi.start(broken);
    try {
      const response = await server.get("/export/flows.csv");
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
    } finally {
      await server.stop();
      await broken.drop();
    }
  });

  it("by its reader frees what it held, and no more are served at once than there is room for", async () => {
    const full = await createTestDatabase();
    await indexAll(ledger, full);
    // Large enough for a reader who does not read to block the writer.
    await full.sql`
      INSERT INTO fund_flows SELECT chain_id, block_number, log_index, n, tx_index, stream_id, 1000 + n, kind, year, country, currency, amount, usd, value_date, rate_date,
        provider, receiver, programme, parent_stream_id, parent_seq, NULL, ref || n, repeat('long title ', 50), sector, record_hash
      FROM fund_flows, generate_series(1, 30000) AS n WHERE seq = 3`;
    const server = await TestApi.start(full);
    try {
      const path = "/export/flows.csv?includeCorrected=true";
      const stalled = [];
      for (let i = 0; i < 3; i++) {
        stalled.push(
          await new Promise<{ destroy(): void }>((resolve, reject) => {
            request(`${server.url}${path}`, (response) => {
              response.pause();
              resolve(response);
            })
              .on("error", reject)
              .end();
          }),
        );
      }
      const refused = await server.get(path);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "BUSY" } }] });
      expect(await server.data("{ flows { totalCount } }")).toMatchObject({ flows: {} });
      for (const response of stalled) response.destroy();
      let status = 503;
      while (status === 503) {
        const again = await server.get("/export/totals.csv");
        await again.text();
        status = again.status;
      }
      expect(status).toBe(200);
    } finally {
      await server.stop();
      await full.drop();
    }
  });
});
