import type { BallotQuery } from "../../generated/graphql.ts";

/** A ballot as its page asks for it. */
export type FullBallot = NonNullable<BallotQuery["ballot"]>;
