import type { WatchedContract } from "../chain/data-source.ts";
import type { ChainSources } from "../config/sources.ts";
import type { LedgerDomain } from "../domains/domain.ts";
import type { TokenBook } from "./token-book.ts";

/** The contracts of the sources file, each with the logs that any domain reads of its kind. */
export function watchedContracts(chain: ChainSources, domains: readonly LedgerDomain[], tokens: TokenBook): readonly WatchedContract[] {
  return chain.contracts.flatMap(({ address, kind, startBlock }) => {
    const topics = [
      ...new Set(
        domains.flatMap((domain) =>
          domain.selections.filter((selection) => selection.contractKind === kind).flatMap((selection) => selection.topics),
        ),
      ),
    ];
    const parties = tokens.partiesOf(address);
    return topics.length === 0 ? [] : [{ address, topics, startBlock, ...(parties !== undefined && { parties }) }];
  });
}
