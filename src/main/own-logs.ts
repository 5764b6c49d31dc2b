import type { ChainSources } from "../config/sources.ts";
import type { DomainWriter, LedgerDomain } from "../domains/domain.ts";
import type { Tokens } from "../kernel/token.ts";

/** The domain's writer, given the logs of its own kinds of contract only: all ledgers open streams by an event of the same topic. */
export function ofOwnLogs(domain: LedgerDomain, { contracts }: ChainSources, tokens: Tokens): DomainWriter {
  const writer = domain.writerWith?.(tokens) ?? domain.writer;
  const kinds = new Set(domain.selections.map(({ contractKind }) => contractKind));
  const own = new Set(contracts.filter(({ kind }) => kinds.has(kind)).map(({ address }) => address));
  return {
    read: (logs) => writer.read(logs.filter(({ address }) => own.has(address))),
    write: (tx, staged, blocks) => writer.write(tx, staged, blocks),
    rollBack: (tx, chainId, block) => writer.rollBack(tx, chainId, block),
  };
}
