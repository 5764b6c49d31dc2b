import type { ChainLog } from "../../kernel/ledger.ts";
import { addressOfTopic, type LabelledOrganisation, labelNumber, labelRefs, type Tokens, transferTopic } from "../../kernel/token.ts";
import type { Reader } from "../../store/client.ts";
import { type OrganisationRegistered, organisationKinds } from "./events.ts";

/** An organisation that an operator's label names, at a transfer of its address: it is known from there on. */
export interface LabelledSight {
  readonly log: Pick<ChainLog, "chainId" | "blockNumber" | "logIndex" | "transactionIndex">;
  readonly organisation: LabelledOrganisation;
  readonly hasRegistry: boolean;
}

/** The organisations that a transfer of a token brings into sight: who issues it, and those at its labelled ends. */
export function seeLabelled(log: ChainLog, tokens: Tokens): readonly LabelledSight[] {
  const [event, from, to] = log.topics;
  const token = event === transferTopic ? tokens.find(log.address) : undefined;
  if (token === undefined || log.blockNumber < token.startBlock) return [];
  const ends = [from, to].flatMap((topic) => (topic === undefined ? [] : (token.labelOf.get(addressOfTopic(topic))?.organisation ?? [])));
  return [token.labels.issuer, ...ends].map((organisation) => ({ log, organisation, hasRegistry: token.hasRegistry }));
}

/**
 * Those that nobody has registered by then and that were not seen before, once each.
 * @param registered of the same blocks, not stored yet
 */
export async function findNewlyLabelled(
  sql: Reader,
  sights: readonly LabelledSight[],
  registered: readonly OrganisationRegistered[],
): Promise<readonly OrganisationRegistered[]> {
  const [first] = sights;
  if (first === undefined) return [];
  const { chainId } = first.log;
  const refs = [...new Set(sights.flatMap(({ organisation, hasRegistry }) => labelRefs(organisation, hasRegistry)))];
  const rows = await sql<{ ref: string; block_number: bigint }[]>`
    SELECT ref, block_number FROM organisations WHERE chain_id = ${chainId} AND ref = ANY(${refs}::text[])`;
  const since = new Map([
    ...rows.map((row) => [row.ref, Number(row.block_number)] as const),
    ...registered.map(({ ref, blockNumber }) => [ref, blockNumber] as const),
  ]);
  const found: OrganisationRegistered[] = [];
  for (const { log, organisation, hasRegistry } of sights) {
    const [theirs, own] = labelRefs(organisation, hasRegistry);
    if ((since.get(theirs) ?? Number.POSITIVE_INFINITY) <= log.blockNumber || since.has(own)) continue;
    since.set(own, log.blockNumber);
    const { name, kind, country } = organisation;
    found.push({
      chainId,
      blockNumber: log.blockNumber,
      logIndex: log.logIndex,
      transactionIndex: log.transactionIndex,
      number: labelNumber(own),
      ref: own,
      name,
      kind: organisationKinds.find((known) => known === kind) ?? "unknown",
      country,
    });
  }
  return found;
}
