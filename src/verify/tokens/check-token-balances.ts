import { type BalanceMapping, balanceSlot, likelyMappings } from "../../chain/balance-slots.ts";
import type { Token } from "../../kernel/token.ts";
import type { Reader } from "../../store/client.ts";
import type { BalanceBasis } from "../../store/token-balances.ts";
import type { Findings } from "../findings.ts";
import type { LedgerNode, NodeBlock } from "../node.ts";
import { proveAt } from "../state.ts";

/** Selector of balanceOf(address). */
const balanceOf = "0x70a08231";

const bases: readonly string[] = ["storage_proof", "contract_call", "no_contract", "unknown"] satisfies BalanceBasis[];

interface Row {
  readonly address: string;
  readonly opening: string | null;
  readonly opening_by: string;
  readonly closing_block: bigint;
  readonly closing: string | null;
  readonly closing_by: string;
  readonly net: string;
  readonly expected_net: string;
  readonly head: bigint;
}

/**
 * Compares the balances that are stored beside a token's labels with what the contract says after the same blocks, their net
 * with the stored transfers, and where one is called proven, with the contract's storage.
 */
export async function checkTokenBalances(sql: Reader, token: Token, streamId: string, node: LedgerNode, findings: Findings): Promise<void> {
  const sum = (end: "receiver" | "sender") => sql`
    coalesce((SELECT sum(t.amount) FROM token_transfers t WHERE t.chain_id = b.chain_id AND t.stream_id = b.stream_id
      AND t.${sql(end)} = b.address AND t.block_number <= b.closing_block), 0)`;
  const rows = await sql<Row[]>`
    SELECT '0x' || encode(b.address, 'hex') AS address, b.opening::text, b.opening_by, b.closing_block, b.closing::text, b.closing_by, b.net::text,
      (${sum("receiver")} - ${sum("sender")})::text AS expected_net, c.head_number AS head
    FROM token_balances b JOIN chains c USING (chain_id) WHERE b.chain_id = ${token.chainId} AND b.stream_id = ${streamId} ORDER BY b.address`;
  for (const { address, net, expected_net, closing_block, head } of rows) {
    const key = `${streamId} ${address}`;
    findings.count("tokens", 1);
    findings.compare("tokens", "token_balances", key, "net", net, expected_net);
    if (closing_block > head) {
      findings.compare("tokens", "token_balances", key, "closing_block", String(closing_block), `at most the indexed head ${head}`);
    }
    if (!token.labelOf.has(address)) {
      findings.add({
        check: "tokens",
        table: "token_balances",
        key,
        field: "address",
        got: address,
        expected: "an address of the labels file",
      });
    }
  }
  // Those of a token are written together; there are none until its head was compared.
  const stored = new Set(rows.map(({ address }) => address));
  for (const address of rows.length === 0 ? [] : token.labelOf.keys()) {
    if (stored.has(address)) continue;
    const key = `${streamId} ${address}`;
    findings.add({ check: "tokens", table: "token_balances", key, field: null, got: "no row", expected: "a row, as other addresses have" });
  }
  const at = (field: "opening" | "closing", block: number, of: readonly Row[]): Promise<Balances> =>
    ask(
      token,
      block,
      of.map((row) => ({ key: `${streamId} ${row.address}`, address: row.address, field, amount: row[field], by: row[`${field}_by`] })),
      node,
    );
  const blocks = [...new Set(rows.map((row) => row.closing_block))];
  const asked = await Promise.all([
    ...blocks.map((block) =>
      at(
        "closing",
        Number(block),
        rows.filter((row) => row.closing_block === block),
      ),
    ),
    at("opening", token.startBlock - 1, rows),
  ]);
  const mapping = await findMapping(token, asked, node);
  for (const balances of asked) await compare(token, balances, mapping, node, findings);
}

interface Told {
  readonly key: string;
  readonly address: string;
  readonly field: "opening" | "closing";
  readonly amount: string | null;
  readonly by: string;
}

/** What is stored of some addresses after one block, beside what the contract answers. */
interface Balances {
  readonly number: number;
  /** Null where the node has none of that number. */
  readonly block: NodeBlock | null;
  readonly told: readonly Told[];
  /** "0x": there is no contract; null: refused. */
  readonly answers: readonly (string | null)[];
}

async function ask(token: Token, number: number, told: readonly Told[], node: LedgerNode): Promise<Balances> {
  if (number < 0 || told.length === 0) return { number, block: null, told, answers: told.map(() => "0x") };
  const [block = null] = await node.blocks([number]);
  const questions = told.map(({ address }) => `${balanceOf}${address.slice(2).padStart(64, "0")}`);
  return { number, block, told, answers: await node.answers(token.address, questions, number) };
}

/** Where the contract keeps its balances: any above 0 tells. Undefined where none is known, or none is proven to lie at a usual place. */
async function findMapping(token: Token, asked: readonly Balances[], node: LedgerNode): Promise<BalanceMapping | undefined> {
  for (const { block, told, answers } of asked) {
    const at = answers.findIndex((answer) => answer !== null && answer !== "0x" && BigInt(answer) > 0n);
    const address = told[at]?.address;
    if (block === null || address === undefined) continue;
    const slots = likelyMappings.map((mapping) => balanceSlot(mapping, address));
    const values = await proveAt(node, block, token.address, slots);
    if (!("refused" in values)) return likelyMappings[values.findIndex((value) => BigInt(value) === BigInt(answers[at] ?? "0x0"))];
  }
  return undefined;
}

async function compare(
  token: Token,
  { number, block, told, answers }: Balances,
  mapping: BalanceMapping | undefined,
  node: LedgerNode,
  findings: Findings,
): Promise<void> {
  if (told.length > 0 && answers.every((answer) => answer === null)) {
    findings.note(`The node does not tell the balances of ${token.address} after block ${number}: those stored were not compared.`);
  }
  const claimed = told.some(({ by }) => by === "storage_proof");
  const slots = mapping === undefined ? [] : told.map(({ address }) => balanceSlot(mapping, address));
  const proven = claimed && block !== null && mapping !== undefined ? await proveAt(node, block, token.address, slots) : null;
  const refused = proven === null || "refused" in proven;
  if (claimed && refused) {
    findings.note(`The node proves no balances of ${token.address} after block ${number}: that those stored are proven was not checked.`);
  }
  for (const [i, each] of told.entries()) {
    const by = (expected: string) => findings.compare("tokens", "token_balances", each.key, `${each.field}_by`, each.by, expected);
    const answer = answers[i] ?? null;
    if (!bases.includes(each.by)) by(bases.join(", "));
    else if (each.amount === null) by("unknown");
    else if (each.by === "unknown") by("how the balance is known");
    if (each.amount === null || answer === null) continue;
    const none = answer === "0x";
    const amount = none ? "0" : BigInt(answer).toString();
    findings.compare("tokens", "token_balances", each.key, each.field, each.amount, amount);
    if (none) by("no_contract");
    else if (each.by === "no_contract") by("contract_call");
    else if (each.by === "storage_proof" && !refused && BigInt(proven[i] ?? "0x0") !== BigInt(answer)) by("contract_call");
  }
}
