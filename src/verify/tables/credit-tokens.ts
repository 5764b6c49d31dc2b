import { bytesToHex } from "@plainsight/verifier/hex";
import type { Log } from "@plainsight/verifier/receipt";
import { Refusal } from "@plainsight/verifier/refusal";
import { decodeAbiParameters, parseAbiParameters } from "viem";
import { asHex } from "../../publish/codes.ts";
import type { Fields, LoggedTable } from "../logged-table.ts";
import { readSince } from "./read-since.ts";

/** Events of carbon tokens are read anew here, apart from the indexer's shapes: what those get wrong shows as a difference. */

const addressIn = (topic: Uint8Array | undefined): string => `0x${bytesToHex(topic ?? new Uint8Array()).slice(26)}`;
const numberIn = (topic: Uint8Array | undefined): string => String(BigInt(bytesToHex(topic ?? new Uint8Array(1))));

/** @throws Refusal where the event is not of the form that is expected of carbon tokens */
function requireTopics({ topics }: Log, count: number): void {
  if (topics.length !== count) throw new Refusal("data-malformed", `${topics.length} topics`, `${count}, as carbon tokens have there`);
}

const scope = readSince("credit_tokens");

interface MoveReading {
  readonly form: string;
  readonly event: string;
  readonly topics: number;
  /** Sender, receiver, and each id with its amount. */
  read(log: Log): { readonly from: string; readonly to: string; readonly amounts: readonly (readonly [id: string, amount: string])[] };
}

function movesOf({ form, event, topics, read }: MoveReading): LoggedTable {
  return {
    table: "credit_token_moves",
    contractKinds: ["CarbonToken"],
    event,
    scope: async (sql, chainId) => {
      const isRead = await scope(sql, chainId);
      // A batch of nothing has no rows.
      return (log, place) => isRead(log, place) && (log.topics.length !== topics || read(log).amounts.length > 0);
    },
    async rows(sql, chainId, from, to) {
      const rows = await sql<(Record<string, string> & { block_number: bigint; log_index: number })[]>`
        SELECT block_number, log_index, string_agg(DISTINCT tx_index::text, ' ') AS tx_index,
          string_agg(DISTINCT '0x' || encode(contract, 'hex'), ' ') AS contract,
          string_agg(DISTINCT '0x' || encode(sender, 'hex'), ' ') AS sender,
          string_agg(DISTINCT '0x' || encode(receiver, 'hex'), ' ') AS receiver,
          string_agg(record_index || ': ' || token_id || ' ' || amount, ', ' ORDER BY record_index) AS amounts
        FROM credit_token_moves WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to} AND form = ${form}
        GROUP BY block_number, log_index`;
      return rows.map(({ block_number, log_index, ...fields }) => ({
        blockNumber: Number(block_number),
        logIndex: log_index,
        key: `a move of ${fields["contract"]}, log ${log_index} of block ${block_number}`,
        fields,
      }));
    },
    expected(log, { contract, transactionIndex }) {
      requireTopics(log, topics);
      const { from, to, amounts } = read(log);
      return {
        key: `a move of ${contract}`,
        fields: {
          tx_index: String(transactionIndex),
          contract,
          sender: from,
          receiver: to,
          amounts: amounts.map(([id, amount], index) => `${index}: ${id} ${amount}`).join(", "),
        },
      };
    },
  };
}

interface NoticeReading {
  readonly shape: string;
  readonly event: string;
  readonly topics: number;
  readonly kind: "retired" | "cancelled";
  /** What is not given is null, false, or for the id 0. */
  read(log: Log): Partial<Fields>;
}

function noticesOf({ shape, event, topics, kind, read }: NoticeReading): LoggedTable {
  return {
    table: "credit_token_notices",
    contractKinds: ["CarbonToken"],
    event,
    scope,
    async rows(sql, chainId, from, to) {
      const rows = await sql<(Record<string, string | null> & { block_number: bigint; log_index: number })[]>`
        SELECT block_number, log_index, tx_index::text, '0x' || encode(contract, 'hex') AS contract, kind, token_id::text, amount::text,
          '0x' || encode(account, 'hex') AS account, '0x' || encode(beneficiary, 'hex') AS beneficiary, named::text, number::text
        FROM credit_token_notices
        WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to} AND shape = ${shape}`;
      return rows.map(({ block_number, log_index, ...fields }) => ({
        blockNumber: Number(block_number),
        logIndex: log_index,
        key: `a notice of ${fields["contract"]}, log ${log_index} of block ${block_number}`,
        fields,
      }));
    },
    expected(log, { contract, transactionIndex }) {
      requireTopics(log, topics);
      const told: Partial<Fields> = read(log);
      return {
        key: `a notice of ${contract}`,
        fields: {
          tx_index: String(transactionIndex),
          contract,
          kind,
          token_id: told["token_id"] ?? "0",
          amount: told["amount"] ?? null,
          account: told["account"] ?? null,
          beneficiary: told["beneficiary"] ?? null,
          named: told["named"] ?? "false",
          number: told["number"] ?? null,
        },
      };
    },
  };
}

const data = (log: Log) => asHex(bytesToHex(log.data));
const words = (log: Log, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => String(BigInt(bytesToHex(log.data.slice(32 * i, 32 * i + 32)))));
const addressWord = (log: Log): string => addressIn(log.data.slice(0, 32));

/** The rows that repeat what carbon tokens log. */
export const creditTokenTables: readonly LoggedTable[] = [
  movesOf({
    form: "transfer",
    event: "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
    topics: 3,
    read: (log) => ({ from: addressIn(log.topics[1]), to: addressIn(log.topics[2]), amounts: [["0", words(log, 1)[0] ?? ""]] }),
  }),
  movesOf({
    form: "single",
    event: "0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62",
    topics: 4,
    read(log) {
      const [id = "", amount = ""] = words(log, 2);
      return { from: addressIn(log.topics[2]), to: addressIn(log.topics[3]), amounts: [[id, amount]] };
    },
  }),
  movesOf({
    form: "batch",
    event: "0x4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb",
    topics: 4,
    read(log) {
      const [ids, values] = decodeAbiParameters(parseAbiParameters("uint256[], uint256[]"), data(log));
      const amounts = ids.map((id, i) => [String(id), String(values[i])] as const);
      return { from: addressIn(log.topics[2]), to: addressIn(log.topics[3]), amounts };
    },
  }),
  noticesOf({
    shape: "toucan",
    event: "0x8dc4b87efb3c82876c566fb305749c81faf4459424134a0470fee3f604048de7",
    topics: 1,
    kind: "retired",
    read: (log) => ({ account: addressWord(log), amount: words(log, 2)[1] ?? null }),
  }),
  noticesOf({
    shape: "toucan-event",
    event: "0xb3775f672e1adf43bf7834b692675bfee4db72f83e42da8cff694ca295a89eca",
    topics: 1,
    kind: "retired",
    read(log) {
      const [, amount = null, number = null] = words(log, 3);
      return { account: addressWord(log), amount, number };
    },
  }),
  noticesOf({
    shape: "flowcarbon",
    event: "0x34ea76956884cf5a870184e95247be7a9ce55b0fd84ac7a88665a0bdad0085f1",
    topics: 1,
    kind: "retired",
    read: (log) => ({ beneficiary: addressWord(log), amount: words(log, 2)[1] ?? null }),
  }),
  noticesOf({
    shape: "carbonmark",
    event: "0x128f87a3924b6e5b4a8b7262caf2476d5ad6d1b725bfbf0eaa0b71183e3b57f4",
    topics: 4,
    kind: "retired",
    read(log) {
      const [amount, name] = decodeAbiParameters(parseAbiParameters("uint256, string, string"), data(log));
      return {
        amount: String(amount),
        beneficiary: addressIn(log.topics[1]),
        account: addressIn(log.topics[3]),
        named: String(name.trim() !== ""),
      };
    },
  }),
  noticesOf({
    shape: "icr",
    event: "0x76c326369c01c2a3cf6ac91d4d50094c6203b1122fa83b500f9e3d12f3a8c963",
    topics: 3,
    kind: "retired",
    read: (log) => ({ account: addressIn(log.topics[1]), token_id: numberIn(log.topics[2]), amount: words(log, 1)[0] ?? null }),
  }),
  noticesOf({
    shape: "icr-certificate",
    event: "0x1325d882b2ca749c878a4ab3a393f6e51b69026faa05426b6d1ec6776a3f2f3c",
    topics: 3,
    kind: "retired",
    read(log) {
      const [amount = null, number = null] = words(log, 2);
      return { account: addressIn(log.topics[1]), token_id: numberIn(log.topics[2]), amount, number };
    },
  }),
  noticesOf({
    shape: "icr-cancellation",
    event: "0x782105afe5542acae5ab54dc3dab8b54887fd38a79f55330b3e1e70c3063d67b",
    topics: 3,
    kind: "cancelled",
    read: (log) => ({ account: addressIn(log.topics[1]), token_id: numberIn(log.topics[2]), amount: words(log, 1)[0] ?? null }),
  }),
];
