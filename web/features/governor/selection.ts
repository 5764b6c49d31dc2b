import type { GovernorProposalFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** Which proposals an address asks for. */
export interface ProposalSelection {
  readonly governor?: string;
  readonly voter?: string;
  readonly text?: string;
}

/** An address that is none is left out: it names nobody. */
export function readSelection(search: Search): ProposalSelection {
  const [governor, voter, text] = [only(search, "governor"), only(search, "voter")?.toLowerCase(), only(search, "q")];
  return {
    ...(governor !== undefined && { governor }),
    ...(voter !== undefined && /^0x[0-9a-f]{40}$/.test(voter) && { voter }),
    ...(text !== undefined && { text }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ governor, voter, text }: ProposalSelection): Query {
  return { governor, voter, q: text };
}

/** The same selection as the API's filter. */
export function filterOf({ governor, voter, text }: ProposalSelection): GovernorProposalFilter {
  return { governor: governor === undefined ? null : [governor], voter: voter ?? null, text: text ?? null };
}
