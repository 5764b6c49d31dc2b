import type { WatchedContract } from "./data-source.ts";

/** Tells the logs that are read from all others. */
export function isWatched(contracts: readonly WatchedContract[]): (address: string, topics: readonly string[]) => boolean {
  const watched = new Map(
    contracts.map(({ address, topics, parties }) => [
      address,
      { topics: new Set(topics), parties: parties === undefined ? undefined : new Set(parties) },
    ]),
  );
  return (address, [event, first, second]) => {
    const contract = watched.get(address);
    if (contract === undefined || event === undefined || !contract.topics.has(event)) return false;
    const { parties } = contract;
    return parties === undefined || (first !== undefined && parties.has(first)) || (second !== undefined && parties.has(second));
  };
}
