import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { targetActorKinds } from "@plainsight/verifier/shown-target";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly contract: string;
  readonly number: string;
  readonly stream_id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly organisation: string | null;
  readonly ref: string;
  readonly name: string;
}

export const targetActors: LoggedTable = {
  table: "target_actors",
  contractKinds: ["TargetRegistry"],
  /** ActorDeclared(uint32 indexed actor, uint32 indexed stream, ActorKind, bytes3 country, uint32 organisation, string ref, string name) */
  event: "0xdb443c7977cf40e28de4507d92fd997b8cac27aa767a95e1d72186c7f58db6ec",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, '0x' || encode(contract, 'hex') AS contract, number::text, stream_id, kind, country,
        organisation::text, ref, name
      FROM target_actors WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.contract} number ${fields.number}`,
      fields,
    }));
  },

  expected(log, { chainId, contract }) {
    const reader = new AbiReader(bytesToHex(log.data), "fields");
    const number = String(topicNumber(log, 1));
    const kind = reader.uint();
    const country = reader.letters(3) || null;
    const organisation = reader.uint();
    return {
      key: `${contract} number ${number}`,
      fields: {
        contract,
        number,
        stream_id: streamId(chainId, contract, topicNumber(log, 2)),
        kind: (targetActorKinds[kind] ?? String(kind)).toLowerCase(),
        country,
        organisation: organisation === 0 ? null : String(organisation),
        ref: reader.text(),
        name: reader.text(),
      },
    };
  },
};
