import { graphql } from "../../generated/gql.ts";

export const AboutQuery = graphql(`
  query About {
    meta {
      ...PageMeta
    }
  }
`);
