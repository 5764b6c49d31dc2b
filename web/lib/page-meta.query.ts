import { graphql } from "../generated/gql.ts";

/** What every page says of itself: how fresh it is, whether figures are invented, and which software answered. */
export const PageMetaFragment = graphql(`
  fragment PageMeta on Meta {
    version
    sample
    chains {
      chainId
      lag
      nodeBlock
      indexedBlock {
        number
        hash
        time
      }
      finalizedBlock {
        number
      }
    }
  }
`);
