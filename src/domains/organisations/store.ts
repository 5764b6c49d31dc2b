import type { StagedLogs } from "../../kernel/ledger.ts";
import type { Tokens } from "../../kernel/token.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import type { DomainWriter } from "../domain.ts";
import { decodeOrganisation } from "./decode.ts";
import type { OrganisationRegistered } from "./events.ts";
import { assertGapless } from "./facts.ts";
import { findNewlyLabelled, type LabelledSight, seeLabelled } from "./labelled.ts";

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
  readonly labelled: readonly LabelledSight[];

  constructor(registered: readonly OrganisationRegistered[], labelled: readonly LabelledSight[]) {
    this.registered = registered;
    this.labelled = labelled;
  }
}

/** @param tokens whose labels name organisations too */
export const organisationsWriter = (tokens: Tokens): DomainWriter => ({
  read: (logs) =>
    new StagedOrganisations(
      logs.map(decodeOrganisation).filter((event) => event !== undefined),
      logs.flatMap((log) => seeLabelled(log, tokens)),
    ),

  async write(tx, staged) {
    const own = staged.filter((logs) => logs instanceof StagedOrganisations);
    const registered = own.flatMap((logs) => logs.registered);
    const [first] = registered;
    if (first !== undefined) {
      const [row] = await tx<{ highest: number }[]>`
        SELECT coalesce(max(number), 0) AS highest FROM organisations WHERE chain_id = ${first.chainId} AND number > 0`;
      assertGapless(registered, row?.highest ?? 0);
    }
    const labelled = await findNewlyLabelled(
      tx,
      own.flatMap((logs) => logs.labelled),
      registered,
    );
    await copyRows(tx, "organisations", columns, [...registered, ...labelled], writeOrganisation);
  },

  async rollBack(tx, chainId, block) {
    await tx`DELETE FROM organisations WHERE chain_id = ${chainId} AND block_number > ${block}`;
  },
});
