import { copyLine, copyRows } from "../../store/copy.ts";
import type { DomainWriter } from "../domain.ts";
import { decodeOrganisation } from "./decode.ts";
import { assertGapless } from "./facts.ts";

const columns = ["chain_id", "number", "ref", "name", "kind", "country", "block_number", "log_index", "tx_index"];

export const organisationsWriter: DomainWriter = {
  async write(tx, logs) {
    const registered = logs.map(decodeOrganisation).filter((event) => event !== undefined);
    const [first] = registered;
    if (first === undefined) return;
    const [row] = await tx<{ highest: number }[]>`
      SELECT coalesce(max(number), 0) AS highest FROM organisations WHERE chain_id = ${first.chainId}`;
    assertGapless(registered, row?.highest ?? 0);
    await copyRows(
      tx,
      "organisations",
      columns,
      registered.map((event) =>
        copyLine([
          event.chainId,
          event.number,
          event.ref,
          event.name,
          event.kind,
          event.country,
          event.blockNumber,
          event.logIndex,
          event.transactionIndex,
        ]),
      ),
    );
  },

  async rollBack(tx, chainId, block) {
    await tx`DELETE FROM organisations WHERE chain_id = ${chainId} AND block_number > ${block}`;
  },
};
