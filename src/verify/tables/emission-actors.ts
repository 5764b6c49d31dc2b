import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { actorKinds } from "@plainsight/verifier/shown-emission";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

type Text = string | null;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly contract: string;
  readonly number: string;
  readonly stream_id: string;
  readonly kind: string;
  readonly country: Text;
  readonly owner: Text;
  readonly ref: string;
  readonly name: string;
  readonly place: string;
}

export const emissionActors: LoggedTable = {
  table: "emission_actors",
  contractKinds: ["EmissionRegistry"],
  /** ActorDeclared(uint32 indexed actor, uint32 indexed stream, uint8 kind, bytes3 country, uint32 owner, string ref, string name, string place) */
  event: "0x01002a950b7dde5ae88b0bdac62212aa45fdc5657f70add3816f1692d211db5b",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, '0x' || encode(contract, 'hex') AS contract, number::text, stream_id, kind, country, owner::text,
        ref, name, place
      FROM emission_actors WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
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
    const country = reader.letters(3);
    const owner = reader.uint();
    return {
      key: `${contract} number ${number}`,
      fields: {
        contract,
        number,
        stream_id: streamId(chainId, contract, topicNumber(log, 2)),
        kind: actorKinds[kind] ?? `NUMBER_${kind}`,
        country: country || null,
        owner: owner === 0 ? null : String(owner),
        ref: reader.text(),
        name: reader.text(),
        place: reader.text(),
      },
    };
  },
};
