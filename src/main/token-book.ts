import { callContract } from "../chain/call-contract.ts";
import { LedgerNode } from "../chain/node.ts";
import { PatientRpcClient } from "../chain/patient-rpc-client.ts";
import { readLabels } from "../config/labels.ts";
import type { ChainSources } from "../config/sources.ts";
import { OperatorError } from "../kernel/errors.ts";
import { cutAddress, type Token, type TokenLabels, type Tokens, topicOfAddress } from "../kernel/token.ts";
import { readText } from "./contract-text.ts";

/** Function selectors of ERC-20. */
const selectors = { decimals: "0x313ce567", symbol: "0x95d89b41", name: "0x06fdde03" } as const;

/** The tokens of a chain: their labels by the sources file, and what the contracts themselves say once the node was asked. */
export class TokenBook implements Tokens {
  readonly #chain: ChainSources;
  readonly #labels: ReadonlyMap<string, TokenLabels>;
  readonly #tokens = new Map<string, Token>();

  /** @throws OperatorError that lists what is wrong with a file of labels */
  constructor(chain: ChainSources) {
    this.#chain = chain;
    this.#labels = new Map(
      chain.contracts.flatMap(({ kind, address, labels }) =>
        kind !== "ERC20" || labels === undefined ? [] : [[address, readLabels(labels)]],
      ),
    );
  }

  find(address: string): Token | undefined {
    return this.#tokens.get(address);
  }

  get all(): readonly Token[] {
    return [...this.#tokens.values()];
  }

  /** Labelled addresses of a token as topics hold them; undefined for a contract that is none. */
  partiesOf(address: string): readonly string[] | undefined {
    return this.#labels.get(address)?.addresses.map((label) => topicOfAddress(label.address));
  }

  /** Asks each contract for its decimals, symbol and name, once. @throws OperatorError where it is no ERC-20 */
  async ask(node: LedgerNode): Promise<void> {
    for (const { address, startBlock } of this.#chain.contracts) {
      const labels = this.#labels.get(address);
      if (labels === undefined || this.#tokens.has(address)) continue;
      const [decimals, symbol, name] = await Promise.all(
        [selectors.decimals, selectors.symbol, selectors.name].map((selector) => callContract(node, address, selector, "latest")),
      );
      const digits = decimals === undefined || decimals.length !== 66 ? undefined : BigInt(decimals);
      if (digits === undefined || digits > 255n) {
        throw new OperatorError(
          `The sources file names ${address} on chain ${this.#chain.chainId} as a token (ERC20), but it does not tell its decimals: ${decimals ?? "it refuses the question"}. ` +
            "Is it the token's own address, and on this chain?",
        );
      }
      this.#tokens.set(address, {
        chainId: this.#chain.chainId,
        address,
        startBlock,
        labels,
        labelOf: new Map(labels.addresses.map((label) => [label.address, label])),
        hasRegistry: this.#chain.contracts.some(({ kind }) => kind === "OrganisationRegistry"),
        symbol: readText(symbol, 64) ?? cutAddress(address),
        name: readText(name, 64) ?? `Token ${cutAddress(address)}`,
        decimals: Number(digits),
      });
    }
  }
}

/** The tokens of a chain, as the labels files and the contracts have them now. @param rpcUrl the chain's node */
export async function readTokens(chain: ChainSources, rpcUrl: string): Promise<readonly Token[]> {
  const book = new TokenBook(chain);
  const rpc = new PatientRpcClient({ url: rpcUrl, requestTimeout: 30_000, retryAttempts: 2, log: null });
  try {
    await book.ask(new LedgerNode(rpc));
  } finally {
    rpc.close();
  }
  return book.all;
}
