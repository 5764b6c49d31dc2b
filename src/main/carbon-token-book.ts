import { callContract } from "../chain/call-contract.ts";
import type { LedgerNode } from "../chain/node.ts";
import { readCarbonTerms } from "../config/carbon-terms.ts";
import type { ChainSources } from "../config/sources.ts";
import { type CarbonContract, type CarbonTerms, noTerms } from "../kernel/carbon-token.ts";
import { OperatorError } from "../kernel/errors.ts";
import { cutAddress } from "../kernel/token.ts";
import { readText } from "./contract-text.ts";

/** Function selectors of ERC-20 and ERC-165; the latter asked for the interface of ERC-1155. */
const selectors = {
  decimals: "0x313ce567",
  symbol: "0x95d89b41",
  name: "0x06fdde03",
  isErc1155: `0x01ffc9a7d9b67a26${"0".repeat(56)}`,
} as const;

/** The contracts of carbon tokens of a chain: the operator's word about them, and what they say of themselves once the node was asked. */
export class CarbonTokenBook {
  readonly #chain: ChainSources;
  readonly #terms: ReadonlyMap<string, CarbonTerms>;
  readonly #contracts = new Map<string, CarbonContract>();
  /** True once the database has them: they don't change while the indexer runs. */
  stored = false;

  /** @throws OperatorError that lists what is wrong with a file of terms */
  constructor(chain: ChainSources) {
    this.#chain = chain;
    this.#terms = new Map(
      chain.contracts.flatMap(({ kind, address, labels }) =>
        kind === "CarbonToken" ? [[address, labels === undefined ? noTerms : readCarbonTerms(labels)]] : [],
      ),
    );
  }

  get all(): readonly CarbonContract[] {
    return [...this.#contracts.values()];
  }

  /** Asks each contract of which standard it is, and for its name, once. @throws OperatorError where it is of neither, or the terms are of the other */
  async ask(node: LedgerNode): Promise<void> {
    for (const { address, startBlock } of this.#chain.contracts) {
      const terms = this.#terms.get(address);
      if (terms === undefined || this.#contracts.has(address)) continue;
      const [erc1155, decimals, symbol, name] = await Promise.all(
        [selectors.isErc1155, selectors.decimals, selectors.symbol, selectors.name].map((data) =>
          callContract(node, address, data, "latest"),
        ),
      );
      const isErc1155 = erc1155?.length === 66 && BigInt(erc1155) === 1n;
      const digits = decimals?.length === 66 && BigInt(decimals) <= 77n ? Number(BigInt(decimals)) : undefined;
      if (!isErc1155 && digits === undefined) {
        throw new OperatorError(
          `The sources file names ${address} on chain ${this.#chain.chainId} as carbon tokens (CarbonToken), but it is neither an ERC-1155 nor does it tell its decimals as an ERC-20 does: ` +
            `${decimals ?? "it refuses the question"}. Is it the tokens' own address, and on this chain?`,
        );
      }
      const contract: CarbonContract = {
        chainId: this.#chain.chainId,
        address,
        startBlock,
        standard: isErc1155 ? "erc1155" : "erc20",
        name: readText(name, 64) ?? `Carbon tokens ${cutAddress(address)}`,
        symbol: readText(symbol, 64) ?? null,
        decimals: isErc1155 ? null : (digits ?? null),
        terms,
      };
      assertTermsFit(contract);
      this.#contracts.set(address, contract);
    }
  }
}

function assertTermsFit({ address, standard, decimals, terms }: CarbonContract): void {
  for (const { id, creditsPerToken, decimals: told } of terms.batches) {
    const fault =
      standard === "erc20" && id !== null
        ? `it is an ERC-20, which has no ids, but its file of terms tells of id ${id}`
        : standard === "erc1155" && id === null
          ? "it is an ERC-1155, but its file of terms has a batch without an id"
          : standard === "erc20" && told !== null && told !== decimals
            ? `it says that its amounts have ${decimals} digits after the point, its file of terms says ${told}`
            : standard === "erc1155" && creditsPerToken !== null && told === null
              ? `it is an ERC-1155, which does not tell its decimals: how many credits a token of id ${id} stands for can't be used without “decimals” in its file of terms`
              : null;
    if (fault !== null) throw new OperatorError(`Carbon tokens ${address}: ${fault}.`);
  }
}
