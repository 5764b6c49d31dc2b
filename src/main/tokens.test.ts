import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import type { Hex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TokenLedger } from "../../contracts/testing/token-ledger.ts";
import { TestApi } from "../api/testing/test-api.ts";
import type { ChainSources } from "../config/sources.ts";
import { ledgerDomains } from "../domains/index.ts";
import type { Token } from "../kernel/token.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { NodeProxy } from "../testing/node-proxy.ts";
import { expectAsAfterCleanRun, type IndexedLedger, indexAll } from "../testing/run-indexer.ts";
import { Findings } from "../verify/findings.ts";
import { LedgerNode } from "../verify/node.ts";
import { alterations, columnsOf, verify } from "../verify/testing/altered.ts";
import { checkTokens } from "../verify/tokens/check-tokens.ts";
import { readTokens } from "./token-book.ts";

const balances = `query ($id: ID!, $asOf: AsOf) { stream(id: $id, asOf: $asOf) { title label publisher { name } length token {
  symbol decimals startBlock labelled balanced differing
  addresses { name role programme organisation { id } balance { opening openingBasis net closing closingBasis verdict difference } } } } }`;

const indexed = (ledger: TokenLedger, contracts: ChainSources["contracts"]): IndexedLedger => ({
  chain: ledger.chain,
  sources: { chainId: 31337, contracts },
  head: () => ledger.head(),
});

/** The tokens as their labels files and contracts have them. */
const tokensOf = ({ chain, sources }: IndexedLedger): Promise<readonly Token[]> => readTokens(sources, chain.url);

const token = (address: Hex, startBlock: number, labels: string) =>
  ({ kind: "ERC20", address: address.toLowerCase(), startBlock, labels }) as const;
const idOf = (address: Hex) => `31337-${address.slice(2, 10).toLowerCase()}-0`;

describe("A token that is in use already", () => {
  let ledger: TokenLedger;
  let database: TestDatabase;
  let api: TestApi;
  let six: Hex;
  let eighteen: Hex;
  let odd: Hex;
  let sources: IndexedLedger;
  let pinned: number;

  beforeAll(async () => {
    [ledger, database] = await Promise.all([TokenLedger.start(), createTestDatabase()]);
    six = await ledger.deployPlain("Invented Dollar", "INVD", 6);
    eighteen = await ledger.deployPlain("Invented Coin", "INVC", 18);
    odd = await ledger.deployOdd();
    // Before the start block: an opening balance of 500.
    await ledger.mint(six, "donor", 500_000_000n);
    const start = (await ledger.head()).number + 1;
    await ledger.mint(six, "donor", 1_000_000_000n);
    await ledger.transfer(six, "donor", "fund", 900_250_001n);
    await ledger.transfer(six, "fund", "partner", 600_000_000n);
    pinned = (await ledger.head()).number;
    await ledger.transfer(six, "partner", "supplier", 100_000_000n);
    await ledger.transfer(six, "partner", "stranger", 50_000_000n);
    await ledger.transfer(six, "stranger", "other", 1n);
    await ledger.burn(six, "fund", 250_001n);
    await ledger.mint(eighteen, "fund", 10n ** 18n + 1n);
    await ledger.mint(odd, "fund", 1_000n);
    await ledger.transfer(odd, "fund", "partner", 500n);
    sources = indexed(ledger, [
      token(six, start, ledger.writeLabels("six.yaml", 'usd: { peg: "1" }\n')),
      token(eighteen, start, ledger.writeLabels("eighteen.yaml")),
      token(odd, start, ledger.writeLabels("odd.yaml")),
    ]);
    await indexAll(sources, database);
    api = await TestApi.start(database);
  });
  afterAll(async () => {
    await api?.stop();
    await Promise.all([ledger?.stop(), database?.drop()]);
  });

  /** @param tokens by the labels files; undefined: none is at hand */
  const verifyTokens = (tokens: readonly Token[] | undefined): Promise<Findings> =>
    verify({ sql: database.sql, rpcUrl: ledger.chain.url, contracts: sources.sources.contracts, tokens });

  it("has its transfers between labelled addresses as flows, in its own decimals; those of strangers alone are not read", async () => {
    const query = `query ($f: FlowFilter) { flows(filter: $f, orderBy: OLDEST) { nodes {
      kind amount currency usd provider { name } receiver { name } country { code } programme { title } title properties { side dimension code } } } }`;
    const { flows } = Object(await api.data(query, { f: { stream: [idOf(six)] } }));
    const told = flows.nodes.map((flow: { [name: string]: { name?: string; code?: string; title?: string } | string | null }) => [
      flow["kind"],
      flow["amount"],
      flow["usd"],
      Object(flow["provider"]).name,
      Object(flow["receiver"]).name,
      Object(flow["country"]).code,
      Object(flow["programme"]).title,
    ]);
    expect(told).toEqual([
      ["RECEIPT", "1000.000000", "1000.00", undefined, "Invented Donor", undefined, undefined],
      ["DISBURSEMENT", "900.250001", "900.25", "Invented Donor", "Invented Fund", undefined, undefined],
      ["DISBURSEMENT", "600.000000", "600.00", "Invented Fund", "Invented Partner", "KEN", "Wells"],
      ["EXPENDITURE", "100.000000", "100.00", "Invented Partner", "Invented Supplier", "KEN", "Wells"],
      ["DISBURSEMENT", "50.000000", "50.00", "Invented Partner", undefined, undefined, "Wells"],
      ["REFUND", "0.250001", "0.25", "Invented Fund", undefined, undefined, undefined],
    ]);
    const stranger = ledger.address("stranger").toLowerCase();
    expect(flows.nodes[4].properties).toContainEqual({
      side: "TO",
      dimension: "address-not-labelled",
      code: `${stranger.slice(0, 8)}..${stranger.slice(-4)}`,
    });
    expect(flows.nodes[0].properties).toContainEqual({ side: "FLOW", dimension: "token-event", code: "mint" });
  });

  it("balances at every labelled address: opening and net give closing, by proofs of the contract's storage", async () => {
    const { stream } = Object(await api.data(balances, { id: idOf(six) }));
    expect(stream).toMatchObject({
      title: "Invented Dollar (INVD): transfers between labelled addresses",
      length: 6,
      publisher: { name: "Invented Issuer" },
      label: "INCLUDED",
    });
    expect(stream.token).toMatchObject({ symbol: "INVD", decimals: 6, labelled: 4, balanced: 4, differing: 0 });
    const [proof, balanced] = ["STORAGE_PROOF", "BALANCED"];
    const row = (opening: string, net: string, closing: string) => ({
      opening,
      openingBasis: proof,
      net,
      closing,
      closingBasis: proof,
      verdict: balanced,
      difference: "0.000000",
    });
    expect(stream.token.addresses.map(({ name, balance }: { name: string; balance: unknown }) => [name, balance])).toEqual([
      ["Invented Donor", row("500.000000", "99.749999", "599.749999")],
      ["Invented Fund", row("0.000000", "300.000000", "300.000000")],
      ["Invented Partner", row("0.000000", "450.000000", "450.000000")],
      ["Invented Supplier", row("0.000000", "100.000000", "100.000000")],
    ]);
    expect(stream.token.addresses[2]).toMatchObject({ role: "implementer", programme: "Wells", organisation: { id: "inv-partner" } });
  });

  it("keeps eighteen digits, and knows no value in US dollars where nobody says what it is worth", async () => {
    const query = `query ($f: FlowFilter) { flows(filter: $f) { nodes { amount usd currency } } }`;
    const { flows } = Object(await api.data(query, { f: { stream: [idOf(eighteen)] } }));
    expect(flows.nodes).toEqual([{ amount: "1.000000000000000001", usd: null, currency: "INVC" }]);
  });

  it("that keeps a fee to itself does not balance, and says by how much; nothing is mended", async () => {
    const { stream } = Object(await api.data(balances, { id: idOf(odd) }));
    expect(stream.token).toMatchObject({ balanced: 3, differing: 1 });
    const partner = stream.token.addresses.find(({ name }: { name: string }) => name === "Invented Partner");
    expect(partner.balance).toMatchObject({
      net: "0.000000000000000500",
      closing: "0.000000000000000495",
      verdict: "DIFFERS",
      difference: "-0.000000000000000005",
    });
  });

  it("is as it was at an older block, without a check that is of a newer one", async () => {
    const { stream } = Object(await api.data(balances, { id: idOf(six), asOf: { block: pinned } }));
    expect(stream.length).toBe(3);
    expect(stream.token.addresses.map(({ balance }: { balance: unknown }) => balance)).toEqual([null, null, null, null]);
  });

  it("shows in the totals of its stream and of its organisations", async () => {
    const query = `query ($f: FlowFilter) { flowTotals(filter: $f) { rows { kind usd records label } } organisation(id: "inv-partner") { name flowTotals(role: RECEIVER) { usd records } } }`;
    const { flowTotals, organisation } = Object(await api.data(query, { f: { stream: [idOf(six)], kind: ["DISBURSEMENT"] } }));
    expect(flowTotals.rows).toEqual([{ kind: "DISBURSEMENT", usd: "1550.25", records: 3, label: "INCLUDED" }]);
    expect(organisation).toMatchObject({ name: "Invented Partner", flowTotals: expect.arrayContaining([{ usd: "600.00", records: 1 }]) });
  });

  it("is derived the same from its facts alone, and the same by a second run from nothing", async () => {
    for (const domain of ledgerDomains) expect(await domain.rederive(database.sql)).toEqual([]);
    await expectAsAfterCleanRun(sources, database);
  });

  it("is verified against its node and its labels file: a changed amount is found at the transfer and at the flow", async () => {
    const told = async () => (await verifyTokens(await tokensOf(sources))).list.map(({ table, field }) => [table, field]);
    expect(await told()).toEqual([]);
    await database.sql`UPDATE token_transfers SET amount = 1 WHERE amount = 600000000`;
    const found = await told();
    expect(found).toContainEqual(["token_transfers", "amount"]);
    expect(found).toContainEqual(["fund_flows", null]);
    await database.sql`UPDATE token_transfers SET amount = 600000000 WHERE amount = 1 AND stream_id = ${idOf(six)} AND seq = 3`;
    expect(await told()).toEqual([]);
  });

  it("is verified without a labels file as far as the ledger goes, and that is said", async () => {
    const { list, notes } = await verifyTokens(undefined);
    expect(list).toEqual([]);
    expect(notes).toContainEqual(
      expect.stringMatching(/^Who stands behind the addresses of tokens is the operator's word and was not compared/),
    );
  });

  it("does not pass for labelled as another file of labels says", async () => {
    const other = ledger.writeLabels("other.yaml", 'usd: { peg: "2" }\n').replace("other.yaml", "changed.yaml");
    const text = readFileSync(join(ledger.folder, "other.yaml"), "utf8");
    ledger.write("changed.yaml", text.replace("role: implementer", "role: agency").replace("title: Wells", "title: Schools"));
    const [first, ...others] = sources.sources.contracts;
    if (first === undefined) throw new Error("No token is read.");
    const tokens = await tokensOf(indexed(ledger, [{ ...first, labels: other }, ...others]));
    const list = await verifyTokens(tokens).then((findings) => findings.list);
    const partner = `${idOf(six)} ${ledger.address("partner").toLowerCase()}`;
    const finding = (table: string, key: string, field: string, got: string, expected: string) => ({
      check: "tokens",
      table,
      key,
      field,
      got,
      expected,
    });
    expect(list).toContainEqual(finding("token_labels", partner, "role", "implementer", "agency"));
    expect(list).toContainEqual(finding("token_labels", partner, "programme", "Wells", "Schools"));
    expect(list).toContainEqual(finding("programmes", expect.stringContaining(idOf(six)), "title", "Wells", "Schools"));
    expect(list).toContainEqual(
      finding(
        "fund_flows",
        `${idOf(six)}-3`,
        "properties",
        expect.stringContaining("to.role=implementer"),
        expect.stringContaining("to.role=agency"),
      ),
    );
    expect(list).toContainEqual(finding("fund_flows", `${idOf(six)}-3`, "usd", "600", "1200"));
  });

  it.each(["tokens", "token_labels", "token_balances", "streams", "programmes", "organisations", "fund_flows"])(
    "is found out where a single value is changed or taken away in any column of %s",
    async (table) => {
      const tokens = await tokensOf(sources);
      const columns = await columnsOf(database.sql, table);
      // A flow's place and amount are held against its transfer's with the derived tables, as is what stands at its ends.
      const elsewhere =
        table === "fund_flows"
          ? ["chain_id", "stream_id", "block_number", "log_index", "record_index", "seq", "amount", "from_told", "to_told"]
          : [];
      for (const column of columns.filter(({ column_name }) => !elsewhere.includes(column_name))) {
        for (const statement of alterations(column)) {
          const findings = new Findings();
          const undone = new Error("undone");
          await database.sql
            .begin(async (tx) => {
              await tx.unsafe(statement);
              await checkTokens(tx, new LedgerNode(ledger.chain.url), 31337, tokens, findings, () => {});
              throw undone;
            })
            .catch((error: unknown) => (error === undone ? undefined : Promise.reject(error)));
          expect(
            findings.list.map((finding) => finding.table),
            statement,
          ).toContain(table);
        }
      }
    },
  );

  it("has its balances asked for together: one request for a token and head, whatever the number of its addresses", async () => {
    const proxy = await NodeProxy.start(ledger.chain.url);
    const victim = await createTestDatabase();
    const asked = () => proxy.requests.filter((methods) => methods.includes("eth_call"));
    try {
      await indexAll(sources, victim, { rpcUrl: proxy.url });
      // Decimals, symbol and name of three tokens; then four addresses of each now, and before the start block.
      expect(asked().map((methods) => methods.length)).toEqual([...Array.from({ length: 9 }, () => 1), 4, 4, 4, 4, 4, 4]);
      proxy.requests.length = 0;
      // Openings are known by then.
      await ledger.transfer(six, "stranger", "other", 1n);
      await indexAll(sources, victim, { rpcUrl: proxy.url });
      expect(asked().map((methods) => methods.length)).toEqual([...Array.from({ length: 9 }, () => 1), 4, 4, 4]);

      // A node that takes no such batches is asked one by one, and the log says so.
      proxy.requests.length = 0;
      proxy.failure = (methods) => (methods.length > 1 && methods.every((method) => method === "eth_call") ? "no-batches" : undefined);
      await ledger.transfer(six, "stranger", "other", 1n);
      const warnings: string[] = [];
      const log = pino({ level: "warn" }, { write: (line: string) => void warnings.push(JSON.parse(line).msg) });
      await indexAll(sources, victim, { rpcUrl: proxy.url, log });
      expect(warnings).toEqual([expect.stringMatching(/does not take questions together: each is asked alone$/)]);
      expect(asked().filter((methods) => methods.length === 1)).toHaveLength(9 + 12);
      await indexAll(sources, database);
      expect(await victim.sql`SELECT * FROM token_balances ORDER BY stream_id, address`).toEqual(
        await database.sql`SELECT * FROM token_balances ORDER BY stream_id, address`,
      );
    } finally {
      await proxy.stop();
      await victim.drop();
    }
  });

  it("of which a reorganisation takes transfers back is read as the ledger then has them", async () => {
    await ledger.transfer(six, "donor", "fund", 7n);
    await indexAll(sources, database);
    expect(await database.sql`SELECT count(*)::int FROM token_transfers`).toEqual([{ count: 10 }]);
    await ledger.reorganise(1);
    await indexAll(sources, database);
    expect(await database.sql`SELECT count(*)::int FROM token_transfers`).toEqual([{ count: 9 }]);
    const { stream } = Object(await api.data(balances, { id: idOf(six) }));
    expect(stream.token).toMatchObject({ balanced: 4, differing: 0 });
    await expectAsAfterCleanRun(sources, database);
  });

  it("that changes its balances without transfers is seen to", async () => {
    await ledger.rebase(odd, 200n);
    await indexAll(sources, database);
    const { stream } = Object(await api.data(balances, { id: idOf(odd) }));
    const fund = stream.token.addresses.find(({ name }: { name: string }) => name === "Invented Fund");
    expect(fund.balance).toMatchObject({ closing: "0.000000000000001000", closingBasis: "CONTRACT_CALL", verdict: "DIFFERS" });
  });

  it("of which a node hides a transfer is caught: by its receipts, and by its balance where receipts are not checked", async () => {
    // Beside another one in its block: of a block without any log the filter in its header tells.
    await ledger.together([() => ledger.transfer(six, "partner", "supplier", 77n), () => ledger.transfer(six, "fund", "supplier", 1n)]);
    const proxy = await NodeProxy.start(ledger.chain.url);
    const victim = await createTestDatabase();
    try {
      const hidden = 77n.toString(16).padStart(64, "0");
      proxy.lie = (method, result) =>
        method === "eth_getLogs" && Array.isArray(result) ? result.filter((log: { data: string }) => log.data !== `0x${hidden}`) : result;
      await expect(indexAll(sources, victim, { rpcUrl: proxy.url })).rejects.toThrow(/left out log [01] of block/);
      await indexAll(sources, victim, { rpcUrl: proxy.url, verifyReceipts: false });
      const rows = await victim.sql`
        SELECT l.name, (b.closing - b.opening - b.net)::text AS difference FROM token_balances b JOIN token_labels l USING (chain_id, stream_id, address)
        WHERE b.stream_id = ${idOf(six)} AND b.closing <> b.opening + b.net ORDER BY 1`;
      expect([...rows]).toEqual([
        { name: "Invented Partner", difference: "-77" },
        { name: "Invented Supplier", difference: "77" },
      ]);
    } finally {
      await proxy.stop();
      await victim.drop();
    }
  });
});
