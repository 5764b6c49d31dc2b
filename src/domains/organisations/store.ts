import type { StagedLogs } from "../../kernel/ledger.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import type { DomainWriter } from "../domain.ts";
import { decodeOrganisation } from "./decode.ts";
import type { OrganisationRegistered } from "./events.ts";
import { assertGapless } from "./facts.ts";

const columns = ["chain_id", "number", "ref", "name", "kind", "country", "block_number", "log_index", "tx_index"];

function writeOrganisation(out: CopyWriter, event: OrganisationRegistered): void {
  out.bigint(event.chainId);
  out.integer(event.number);
  out.text(event.ref);
  out.text(event.name);
  out.text(event.kind);
  out.text(event.country);
  out.bigint(event.blockNumber);
  out.integer(event.logIndex);
  out.integer(event.transactionIndex);
}

const domain = "organisations";

class StagedOrganisations implements StagedLogs {
  readonly domain = domain;
  readonly registered: readonly OrganisationRegistered[];

  constructor(registered: readonly OrganisationRegistered[]) {
    this.registered = registered;
  }
}

export const organisationsWriter: DomainWriter = {
  read: (logs) => new StagedOrganisations(logs.map(decodeOrganisation).filter((event) => event !== undefined)),

  async write(tx, staged) {
    const registered = staged.flatMap((logs) => (logs instanceof StagedOrganisations ? logs.registered : []));
    const [first] = registered;
    if (first === undefined) return;
    const [row] = await tx<{ highest: number }[]>`
      SELECT coalesce(max(number), 0) AS highest FROM organisations WHERE chain_id = ${first.chainId}`;
    assertGapless(registered, row?.highest ?? 0);
    await copyRows(tx, "organisations", columns, registered, writeOrganisation);
  },

  async rollBack(tx, chainId, block) {
    await tx`DELETE FROM organisations WHERE chain_id = ${chainId} AND block_number > ${block}`;
  },
};
