import type { BallotVoterOrder, NamedVotersQueryVariables } from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import { placesNamed } from "../../lib/places.ts";
import { readVoterSelection, type VoterSelection, voterFilter, voterQuery } from "./voter-selection.ts";

/** The orders of a list of voters, as an address calls them; the first is the one that an address without any means. */
export const voterOrders = ["votes", "name", "most-participation", "least-participation", "most-majority", "least-majority"] as const;

type VoterOrder = (typeof voterOrders)[number];

const orderOf = {
  votes: "MOST_VOTES",
  name: "NAME",
  "most-participation": "MOST_PARTICIPATION",
  "least-participation": "LEAST_PARTICIPATION",
  "most-majority": "MOST_WITH_MAJORITY",
  "least-majority": "LEAST_WITH_MAJORITY",
} as const satisfies Readonly<Record<VoterOrder, BallotVoterOrder>>;

/** Which voters a list is of, and over which roll calls they are counted. */
export interface VotersSelection extends VoterSelection {
  /** Stream id. */
  readonly source?: string;
  readonly text?: string;
  readonly order?: VoterOrder;
}

export function readVotersSelection(search: Search): VotersSelection {
  const [source, text, asked] = [only(search, "source"), only(search, "text"), only(search, "order")];
  return {
    ...readVoterSelection(search),
    ...(source !== undefined && { source }),
    ...(text !== undefined && { text }),
    ...(isOrder(asked) && asked !== "votes" && { order: asked }),
  };
}

/** The same as an address's query, always in this order. */
export function votersQuery({ source, text, order, ...rest }: VotersSelection): Query {
  return { source, text, order, ...voterQuery(rest) };
}

/** The same as what the API is asked. */
export function votersArguments(
  locale: Locale,
  { source, text, order, ...rest }: VotersSelection,
): Pick<NamedVotersQueryVariables, "filter" | "text" | "beside" | "orderBy"> {
  return {
    filter: { ...voterFilter(rest), stream: source === undefined ? null : [source] },
    text: text ?? null,
    beside: text === undefined ? null : [...placesNamed(locale, text)],
    orderBy: orderOf[order ?? "votes"],
  };
}

function isOrder(text: string | undefined): text is VoterOrder {
  return text !== undefined && Object.hasOwn(orderOf, text);
}
