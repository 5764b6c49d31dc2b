import type { WatchedContract } from "../chain/data-source.ts";
import type { ChainSources } from "../config/sources.ts";
import type { LedgerDomain } from "../domains/domain.ts";

/** The contracts of the sources file, each with the logs that any domain reads of its kind. */
export function watchedContracts(chain: ChainSources, domains: readonly LedgerDomain[]): readonly WatchedContract[] {
  return chain.contracts.flatMap(({ address, kind, startBlock }) => {
    const topics = domains.flatMap((domain) =>
      domain.selections.filter((selection) => selection.contractKind === kind).flatMap((selection) => selection.topics),
    );
    return topics.length === 0 ? [] : [{ address, topics, startBlock }];
  });
}
