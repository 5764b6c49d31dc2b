import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { streamId } from "../../kernel/ledger.ts";
import { transferTopic } from "../../kernel/token.ts";
import type { LoggedTable } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly tx_index: string;
  readonly stream_id: string;
  readonly sender: string;
  readonly receiver: string;
  readonly amount: string;
}

const addressIn = (topic: Uint8Array | undefined): string => `0x${bytesToHex(topic ?? new Uint8Array()).slice(26)}`;

/** Transfers of tokens. Which of them are read depends on labels, which are on no ledger: those stored are taken as given. */
export const tokenTransfers: LoggedTable = {
  table: "token_transfers",
  contractKinds: ["ERC20"],
  /** Transfer(address indexed from, address indexed to, uint256 value) */
  event: transferTopic,

  async scope(sql, chainId) {
    const labels = await sql<{ stream_id: string; address: string; start_block: bigint }[]>`
      SELECT l.stream_id, '0x' || encode(l.address, 'hex') AS address, t.start_block
      FROM token_labels l JOIN tokens t USING (chain_id, stream_id) WHERE l.chain_id = ${chainId}`;
    const since = new Map(labels.map((label) => [`${label.stream_id} ${label.address}`, Number(label.start_block)]));
    return (log, { contract, blockNumber }) =>
      [log.topics[1], log.topics[2]].some(
        (topic) => (since.get(`${streamId(chainId, contract, 0)} ${addressIn(topic)}`) ?? Number.POSITIVE_INFINITY) <= blockNumber,
      );
  },

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, '0x' || encode(sender, 'hex') AS sender,
        '0x' || encode(receiver, 'hex') AS receiver, amount::text
      FROM token_transfers WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}, log ${log_index} of block ${block_number}`,
      fields,
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    if (log.topics.length !== 3 || log.data.length !== 32)
      throw new Refusal("data-malformed", `${log.topics.length} topics, ${log.data.length} bytes`, "3 topics and 32 bytes, as ERC-20 has");
    const id = streamId(chainId, contract, 0);
    return {
      key: `${id}, a transfer`,
      fields: {
        tx_index: String(transactionIndex),
        stream_id: id,
        sender: addressIn(log.topics[1]),
        receiver: addressIn(log.topics[2]),
        amount: BigInt(bytesToHex(log.data)).toString(),
      },
    };
  },
};
