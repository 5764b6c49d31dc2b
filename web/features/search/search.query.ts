import { graphql } from "../../generated/gql.ts";

export const SearchQuery = graphql(`
  query Search($text: String!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    search(text: $text, asOf: $asOf) {
      kind
      id
      title
      detail
    }
  }
`);

export const SearchStartQuery = graphql(`
  query SearchStart {
    meta {
      ...PageMeta
    }
  }
`);
