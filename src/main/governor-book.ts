import { callContract } from "../chain/call-contract.ts";
import type { LedgerNode } from "../chain/node.ts";
import type { ChainSources } from "../config/sources.ts";
import { OperatorError } from "../kernel/errors.ts";
import { cutAddress } from "../kernel/token.ts";
import type { GovernorContract } from "../store/governors.ts";
import { readText } from "./contract-text.ts";

/** Function selectors of IGovernor, ERC-6372 and ERC-20. */
const selectors = {
  countingMode: "0xdd4e2ba5",
  clockMode: "0x4bf5d7e9",
  name: "0x06fdde03",
  token: "0xfc0c546a",
  decimals: "0x313ce567",
} as const;

/** The Governors of a chain, and what the contracts themselves say once the node was asked. */
export class GovernorBook {
  readonly #chain: ChainSources;
  readonly #governors = new Map<string, GovernorContract>();

  constructor(chain: ChainSources) {
    this.#chain = chain;
  }

  get all(): readonly GovernorContract[] {
    return [...this.#governors.values()];
  }

  /** Asks each contract by which rule it counts, and what its weights are of, once. @throws OperatorError where it is no Governor */
  async ask(node: LedgerNode): Promise<void> {
    for (const { kind, address, startBlock } of this.#chain.contracts) {
      if (kind !== "Governor" || this.#governors.has(address)) continue;
      const ask = (to: string, selector: string) => callContract(node, to, selector, "latest");
      const [mode, clock, name, token] = await Promise.all(
        [selectors.countingMode, selectors.clockMode, selectors.name, selectors.token].map((selector) => ask(address, selector)),
      );
      const countingMode = readText(mode, 256);
      if (countingMode === undefined) {
        throw new OperatorError(
          `The sources file names ${address} on chain ${this.#chain.chainId} as a Governor, but it does not tell its COUNTING_MODE(): ${mode ?? "it refuses the question"}. ` +
            "Is it the Governor's own address (not its token's or timelock's), and on this chain?",
        );
      }
      const tokenAddress = token?.length === 66 ? `0x${token.slice(26)}` : null;
      const digits = tokenAddress === null ? undefined : await ask(tokenAddress, selectors.decimals);
      this.#governors.set(address, {
        chainId: this.#chain.chainId,
        address,
        startBlock,
        countingMode,
        // Before ERC-6372, clocks were block numbers.
        clockMode: readText(clock, 256) ?? "mode=blocknumber",
        name: readText(name, 64) ?? `Governor ${cutAddress(address)}`,
        token: tokenAddress,
        decimals: digits?.length === 66 && BigInt(digits) <= 77n ? Number(BigInt(digits)) : 0,
      });
    }
  }
}
