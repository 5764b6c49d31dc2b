import { ballotEvents } from "@plainsight/verifier/ballot-records";
import { ballotForms, ballotRules, optionClasses, readBallotTerms, type Share } from "@plainsight/verifier/ballot-terms";
import { bytesToHex } from "@plainsight/verifier/hex";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type Fields, type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
}

export const ballots: LoggedTable = {
  table: "ballots",
  contractKinds: ["BallotBox"],
  event: ballotEvents.opened,

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, seq::text, form, rule, live::text, revotable::text, weighted::text,
        tagged::text, ranks::text, depth::text, seats::text, majority_of::text, majority_in::text, quorum_of::text, quorum_in::text,
        date::text, opens::text, closes::text, eligible::text, '0x' || encode(root, 'hex') AS root, ref, title, question, options,
        '0x' || encode(classes, 'hex') AS classes, properties, '0x' || encode(roll, 'hex') AS roll,
        '0x' || encode(record_hash, 'hex') AS record_hash
      FROM ballots WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.seq}`,
      fields,
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const said = readBallotTerms(bytesToHex(log.data));
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    const numberOrNull = (value: number): string | null => (value === 0 ? null : String(value));
    return {
      key: `${id}-${seq}`,
      fields: {
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        form: (ballotForms.find((form) => form === said.form) ?? "UNSET").toLowerCase(),
        rule: (ballotRules.find((rule) => rule === said.rule) ?? "UNSET").toLowerCase(),
        live: String(said.live),
        revotable: String(said.revotable),
        weighted: String(said.weighted),
        tagged: String(said.tagged),
        ranks: String(said.ranks),
        depth: String(said.depth),
        seats: String(said.seats),
        ...partsOf("majority", said.majority),
        ...partsOf("quorum", said.quorum),
        date: fromLedgerDay(said.date) ?? null,
        opens: numberOrNull(said.opens),
        closes: numberOrNull(said.closes),
        eligible: numberOrNull(said.eligible),
        root: /^0x0+$/.test(said.root) ? null : said.root,
        ref: said.ref,
        title: said.title,
        question: said.question,
        options: said.options.map(({ name }) => name).join("\n"),
        classes: bytesToHex(Uint8Array.from(said.options, (option) => optionClasses.indexOf(option.class))),
        properties: said.properties,
        roll: said.roll === null ? null : bytesToHex(Buffer.from(said.roll.join(""), "latin1")),
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

/** Of a share that is not said, 0 of 0. */
function partsOf(name: string, share: Share | null): Fields {
  return { [`${name}_of`]: String(share?.of ?? 0), [`${name}_in`]: String(share?.in ?? 0) };
}
