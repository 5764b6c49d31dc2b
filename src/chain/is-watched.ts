import type { WatchedContract } from "./data-source.ts";

/** Whether a log of a block is one of those that are read. */
export type IsWatched = (address: string, topics: readonly string[], block: number) => boolean;

/** Tells the logs that are read from all others. */
export function isWatched(contracts: readonly WatchedContract[]): IsWatched {
  const watched = new Map(
    contracts.map(({ address, topics, startBlock, parties }) => [
      address,
      { topics: new Set(topics), startBlock, parties: parties === undefined ? undefined : new Set(parties) },
    ]),
  );
  return (address, [event, first, second], block) => {
    const contract = watched.get(address);
    if (contract === undefined || event === undefined || block < contract.startBlock || !contract.topics.has(event)) return false;
    const { parties } = contract;
    return parties === undefined || (first !== undefined && parties.has(first)) || (second !== undefined && parties.has(second));
  };
}
