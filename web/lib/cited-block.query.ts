import { graphql } from "../generated/gql.ts";

/** The block that a figure stands at, as citations and files name it. */
export const CitedBlockFragment = graphql(`
  fragment CitedBlock on Block {
    chainId
    number
    hash
    time
    final
  }
`);
