import type { TokenTransfer } from "../../domains/funds/tokens/transfers.ts";
import { type LabelledOrganisation, labelNumber, labelRefs } from "../../kernel/token.ts";
import type { Reader } from "../../store/client.ts";
import type { Findings } from "../findings.ts";
import type { Fields } from "../logged-table.ts";
import { compareRows } from "./compare-rows.ts";

/** Where a label's organisation came into sight first. */
interface Sight {
  readonly organisation: LabelledOrganisation;
  readonly hasRegistry: boolean;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionIndex: number;
}

/**
 * Who the organisations of labels are: those of the chain's registry, which the ledger proves, or, where it does not know
 * one by then, an organisation of the operator's word alone.
 */
export class LabelledOrganisations {
  readonly #registered: ReadonlyMap<string, { readonly number: number; readonly block: number }>;
  readonly #sights = new Map<string, Sight>();

  private constructor(registered: ReadonlyMap<string, { readonly number: number; readonly block: number }>) {
    this.#registered = registered;
  }

  static async read(sql: Reader, chainId: number): Promise<LabelledOrganisations> {
    const rows = await sql<{ ref: string; number: number; block_number: bigint }[]>`
      SELECT ref, number, block_number FROM organisations WHERE chain_id = ${chainId} AND number > 0`;
    return new LabelledOrganisations(new Map(rows.map((row) => [row.ref, { number: row.number, block: Number(row.block_number) }])));
  }

  /** The number of an organisation in a transfer, which brings it into sight. */
  see(organisation: LabelledOrganisation, { token: { hasRegistry }, blockNumber, logIndex, transactionIndex }: TokenTransfer): number {
    const [theirs, own] = labelRefs(organisation, hasRegistry);
    const registered = this.#registered.get(theirs);
    if (registered !== undefined && registered.block <= blockNumber) return registered.number;
    const before = this.#sights.get(own);
    if (before === undefined || before.blockNumber > blockNumber || (before.blockNumber === blockNumber && before.logIndex > logIndex)) {
      this.#sights.set(own, { organisation, hasRegistry, blockNumber, logIndex, transactionIndex });
    }
    return labelNumber(own);
  }

  /** Compares the rows of those that no registry has with what labels say of them, once all transfers were seen. */
  async check(sql: Reader, chainId: number, findings: Findings): Promise<void> {
    const stored = await sql<(Fields & { readonly key: string })[]>`
      SELECT 'number ' || number AS key, ref, name, kind, country, block_number::text, log_index::text, tx_index::text
      FROM organisations WHERE chain_id = ${chainId} AND number <= 0`;
    const expected = new Map<string, Fields>();
    for (const [ref, { organisation, blockNumber, logIndex, transactionIndex }] of this.#sights) {
      const { name, kind, country } = organisation;
      const place = { block_number: String(blockNumber), log_index: String(logIndex), tx_index: String(transactionIndex) };
      expected.set(`number ${labelNumber(ref)}`, { ref, name, kind, country, ...place });
    }
    compareRows(findings, "organisations", expected, stored, "no label at a stored transfer names it");
  }
}
