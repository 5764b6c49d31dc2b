import { toHex } from "../../../store/bytes.ts";
import type { Reader } from "../../../store/client.ts";
import type { Difference } from "../../domain.ts";
import { compareRows, differing, type Side } from "../../rederive-rows.ts";
import { type ChangeKind, changesOf } from "./changes.ts";
import type { CarbonTokenEvent, MoveForm, RetirementNotice } from "./events.ts";

/** Computes changes and totals anew from the facts, and returns where the stored ones differ. */
export async function rederiveCarbonTokens(sql: Reader): Promise<readonly Difference[]> {
  return [...(await compareChanges(sql)), ...(await compareTotals(sql))];
}

async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const key = sql`concat_ws(' ', chain_id, encode(contract, 'hex'), token_id::text, kind, year)`;
  return compareRows(
    sql,
    "credit_token_totals",
    sql`SELECT ${key} AS key, concat_ws(', ', trim_scale(amount), events) AS value FROM credit_token_totals`,
    sql`SELECT ${key} AS key, concat_ws(', ', trim_scale(sum(amount)), count(*)) AS value FROM credit_token_changes
      GROUP BY chain_id, contract, token_id, kind, year`,
  );
}

interface FactRow {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly contract: Buffer;
  readonly token_id: string;
  readonly amount: string;
  /** Of a move; null of a notice. */
  readonly form: MoveForm | null;
  readonly sender: Buffer | null;
  readonly receiver: Buffer | null;
  readonly shape: string | null;
  readonly kind: RetirementNotice["kind"] | null;
  readonly account: Buffer | null;
  readonly beneficiary: Buffer | null;
  readonly named: boolean | null;
  readonly number: string | null;
  readonly year: number;
}

async function compareChanges(sql: Reader): Promise<readonly Difference[]> {
  const derived: Side[] = [];
  let block: FactRow[] = [];
  const judge = () => {
    const [first] = block;
    if (first === undefined) return;
    for (const change of changesOf(block.map(toEvent), () => first.year)) {
      const { chainId, blockNumber, logIndex, recordIndex, transactionIndex, contract, tokenId, kind, amount, year } = change;
      derived.push({
        key: `${chainId} block ${blockNumber}, log ${logIndex}, ${recordIndex}`,
        value: inWords([transactionIndex, contract, tokenId, kind, amount, year, change.account, change.beneficiary, change.noticeLog]),
      });
    }
    block = [];
  };
  const facts = sql<FactRow[]>`
    SELECT f.*, coalesce(extract(year FROM b.time AT TIME ZONE 'UTC'), 9999)::integer AS year FROM (
      SELECT chain_id, block_number, log_index, record_index, tx_index, contract, token_id::text, amount::text, form, sender, receiver,
        NULL AS shape, NULL AS kind, NULL::bytea AS account, NULL::bytea AS beneficiary, NULL::boolean AS named, NULL AS number
      FROM credit_token_moves
      UNION ALL
      SELECT chain_id, block_number, log_index, 0, tx_index, contract, token_id::text, amount::text, NULL, NULL, NULL,
        shape, kind, account, beneficiary, named, number::text
      FROM credit_token_notices) f
    LEFT JOIN blocks b ON b.chain_id = f.chain_id AND b.number = f.block_number
    ORDER BY f.chain_id, f.block_number, f.log_index, f.record_index`;
  for await (const rows of facts.cursor(10_000)) {
    for (const row of rows) {
      const [first] = block;
      if (first !== undefined && (first.chain_id !== row.chain_id || first.block_number !== row.block_number)) judge();
      block.push(row);
    }
  }
  judge();
  return differing("credit_token_changes", await getStored(sql), derived);
}

interface StoredRow {
  readonly key: string;
  readonly tx_index: number;
  readonly contract: Buffer;
  readonly token_id: string;
  readonly kind: ChangeKind;
  readonly amount: string;
  readonly year: number;
  readonly account: Buffer | null;
  readonly beneficiary: Buffer | null;
  readonly notice_log: number | null;
}

async function getStored(sql: Reader): Promise<readonly Side[]> {
  const rows = await sql<StoredRow[]>`
    SELECT chain_id || ' block ' || block_number || ', log ' || log_index || ', ' || record_index AS key, tx_index, contract,
      token_id::text, kind, amount::text, year, account, beneficiary, notice_log
    FROM credit_token_changes`;
  return rows.map(({ key, tx_index, contract, token_id, kind, amount, year, account, beneficiary, notice_log }) => ({
    key,
    value: inWords([tx_index, toHex(contract), token_id, kind, amount, year, hexOf(account), hexOf(beneficiary), notice_log]),
  }));
}

const inWords = (parts: readonly (string | number | bigint | null)[]): string => parts.map((part) => part ?? "nobody").join(", ");

const hexOf = (bytes: Buffer | null): string | null => (bytes === null ? null : toHex(bytes));

function toEvent(row: FactRow): CarbonTokenEvent {
  const place = {
    chainId: Number(row.chain_id),
    blockNumber: Number(row.block_number),
    logIndex: row.log_index,
    transactionIndex: row.tx_index,
    contract: toHex(row.contract),
    tokenId: toWhole(row.token_id),
    amount: toWhole(row.amount),
  };
  if (row.form !== null) {
    const [sender, receiver] = [hexOf(row.sender) ?? "", hexOf(row.receiver) ?? ""];
    return { type: "move", ...place, form: row.form, recordIndex: row.record_index, sender, receiver };
  }
  return {
    type: "notice",
    ...place,
    shape: row.shape ?? "",
    kind: row.kind ?? "retired",
    account: hexOf(row.account),
    beneficiary: hexOf(row.beneficiary),
    named: row.named ?? false,
    number: row.number === null ? null : toWhole(row.number),
  };
}

/** What an altered row holds after the point is no contract's: it is left out here, and found where rows are held against logs. */
const toWhole = (text: string): bigint => BigInt(text.replace(/\..*$/, ""));
