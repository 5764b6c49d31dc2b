import { type Abi, type AbiEvent, createPublicClient, createWalletClient, type Hex, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { expect, test } from "vitest";
import { compileParrot, fillEvent, parrotAbi, type SaidLog } from "../../../contracts/testing/parrot.ts";
import { TestApi } from "../../api/testing/test-api.ts";
import { localPublisherKey, startLocalChain } from "../../devnet/anvil.ts";
import { ledgerDomains } from "../../domains/index.ts";
import { BallotBox } from "../../generated/contracts/BallotBox.ts";
import { CreditRegistry } from "../../generated/contracts/CreditRegistry.ts";
import { DatasetRegistry } from "../../generated/contracts/DatasetRegistry.ts";
import { EmissionRegistry } from "../../generated/contracts/EmissionRegistry.ts";
import { EntitlementLedger } from "../../generated/contracts/EntitlementLedger.ts";
import { FundLedger } from "../../generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../../generated/contracts/OrganisationRegistry.ts";
import { ReferenceRegistry } from "../../generated/contracts/ReferenceRegistry.ts";
import { SupplyLedger } from "../../generated/contracts/SupplyLedger.ts";
import { TargetRegistry } from "../../generated/contracts/TargetRegistry.ts";
import type { ContractKind } from "../../kernel/contract-kinds.ts";
import { createTestDatabase } from "../../testing/database.ts";
import { receiptOf } from "../../testing/receipt-of.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { LedgerNode } from "../../verify/node.ts";
import { verifyDatabase } from "../../verify/verify-database.ts";

/** What each kind of contract says, in an order that makes sense: records are numbered as they come. */
const told: readonly (readonly [kind: ContractKind, abi: Abi, ...names: string[]])[] = [
  ["OrganisationRegistry", OrganisationRegistry.abi, "OrganisationRegistered"],
  ["FundLedger", FundLedger.abi, "StreamOpened", "SourceDeclared", "ProgrammeDeclared", "FlowRecorded"],
  ["SupplyLedger", SupplyLedger.abi, "StreamOpened", "SourceDeclared", "ItemDeclared", "HandOverRecorded"],
  ["EntitlementLedger", EntitlementLedger.abi, "StreamOpened", "SourceDeclared", "RoundPublished", "ClaimsRecorded"],
  ["DatasetRegistry", DatasetRegistry.abi, "StreamOpened", "SourceDeclared", "DatasetRecorded"],
  ["EmissionRegistry", EmissionRegistry.abi, "StreamOpened", "SourceDeclared", "ActorDeclared", "EmissionReported", "VerificationRecorded"],
  ["TargetRegistry", TargetRegistry.abi, "StreamOpened", "SourceDeclared", "ActorDeclared", "TargetRecorded", "SubmissionRecorded"],
  ["BallotBox", BallotBox.abi, "StreamOpened", "SourceDeclared", "BallotOpened", "IntentStated"],
  ["ReferenceRegistry", ReferenceRegistry.abi, "StreamOpened", "SourceDeclared", "FigureRecorded"],
  ["CreditRegistry", CreditRegistry.abi, "StreamOpened", "SourceDeclared", "ProjectDeclared", "CreditsRecorded"],
];

/** An A, a NUL, a byte that begins nothing in UTF-8, a B. */
const text: Hex = "0x4100ff42";
/** An A, a NUL, a B: three letters of a country, say. */
const letters: Hex = "0x410042";

const earlier = new Set(["corrects", "parent", "parentStream", "previous", "owner", "round", "pool"]);

function fill(name: string, type: string, seq: number): bigint | Hex | undefined {
  // One option, of which the class is told.
  if (name === "classes") return "0x01";
  if (type === "bytes") return ["roll", "votes"].includes(name) ? "0x" : text;
  if (type === "bytes3") return letters;
  if (type === "bytes8") return name === "place" ? "0x4b45000000000000" : `${letters}0000000000`;
  if (name === "seq") return BigInt(seq);
  if (earlier.has(name)) return 0n;
  if (["entitled", "due", "claimed", "paid"].includes(name)) return 10n;
  if (/^u?int32$/.test(type) && /date|period|ordered|scheduled|recorded|from$/i.test(name) && name !== "from") return 20_240_101n;
  return undefined;
}

test("bytes that are no text, in every field of every kind of ledger, stop nothing, are stored as text that shows it, and are told", async () => {
  const [chain, database] = await Promise.all([startLocalChain(), createTestDatabase()]);
  try {
    const account = privateKeyToAccount(localPublisherKey);
    const [wallet, node] = [
      createWalletClient({ account, chain: foundry, transport: http(chain.url) }),
      createPublicClient({ chain: foundry, transport: http(chain.url) }),
    ];
    const bytecode = compileParrot();
    const contracts: { readonly kind: ContractKind; readonly address: string; readonly startBlock: number }[] = [];
    for (const [kind, abi, ...names] of told) {
      const { contractAddress } = await receiptOf(node, await wallet.deployContract({ abi: parrotAbi, bytecode }));
      if (contractAddress == null) throw new Error("Nothing was deployed.");
      let seq = 0;
      const logs = names.map((name): SaidLog => {
        const event = abi.find((each): each is AbiEvent => each.type === "event" && each.name === name);
        if (event === undefined) throw new Error(`${kind} has no event ${name}.`);
        if (event.inputs.some((input) => input.name === "seq")) seq += 1;
        return fillEvent(event, (field, type) => fill(field, type, seq));
      });
      await receiptOf(node, await wallet.writeContract({ address: contractAddress, abi: parrotAbi, functionName: "say", args: [logs] }));
      contracts.push({ kind, address: contractAddress.toLowerCase(), startBlock: 0 });
    }
    const ledger = { chain, sources: { chainId: 31337, contracts }, head: async () => ({ number: 0, hash: "0x" as const }) };
    await indexAll(ledger, database);
    const marked = "A\uFFFD\uFFFDB";
    const { sql } = database;
    const streams = await sql`SELECT domain, source, title FROM streams ORDER BY domain`;
    expect(streams.map(({ domain, source, title }) => [domain, source, title])).toEqual(
      ["ballots", "credits", "datasets", "emissions", "entitlements", "funds", "reference", "supplies", "targets"].map((domain) => [
        domain,
        marked,
        marked,
      ]),
    );
    const code = "A\uFFFDB";
    for (const [table, ...columns] of [
      ["organisations", "country"],
      ["fund_flows", "country", "currency"],
      ["hand_overs", "country", "unit", "currency"],
      ["entitlement_rounds", "country", "unit"],
      ["datasets", "country"],
      ["emission_reports", "country"],
      ["targets", "country"],
      ["submissions", "country"],
      ["reference_figures", "country", "currency"],
      ["credit_records", "country"],
      ["credit_projects", "country"],
    ] as const) {
      const rows = await sql`SELECT ${sql([...columns])} FROM ${sql(table)}`;
      expect(
        rows.map((row) => columns.map((column) => row[column])),
        table,
      ).toEqual([columns.map(() => code)]);
    }
    for (const domain of ledgerDomains) expect(await domain.rederive(sql)).toEqual([]);

    const { findings } = await verifyDatabase({
      sql,
      node: new LedgerNode(chain.url),
      domains: ledgerDomains,
      contracts,
      watch: () => ({ update: () => {}, finish: () => {} }),
    });
    // Nothing of the parrots' storage is what a ledger keeps; each row is still what its log says.
    expect(findings.list.filter(({ check }) => check === "records")).toEqual([]);

    const api = await TestApi.start(database);
    try {
      const { flows } = Object(await api.data("{ flows { nodes { id title reference currency country { code name } } } }", {}));
      expect(flows.nodes).toMatchObject([{ title: marked, reference: marked, currency: code, country: { code } }]);
    } finally {
      await api.stop();
    }
  } finally {
    await Promise.all([chain.stop(), database.drop()]);
  }
});
