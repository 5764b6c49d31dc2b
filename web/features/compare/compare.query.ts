import { graphql } from "../../generated/gql.ts";

export const ComparedFlow = graphql(`
  fragment ComparedFlow on Flow {
    id
    kind
    date
    currency
    amount
    usd
    reference
    title
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
    fact {
      stream {
        id
        title
      }
    }
  }
`);

export const FlowMatchParts = graphql(`
  fragment FlowMatchParts on FlowMatch {
    id
    code
    records
    usd
    difference
    outcome
    own {
      ...ComparedFlow
    }
    stream {
      id
      title
    }
    naming {
      ...ComparedFlow
    }
  }
`);

export const ComparisonRow = graphql(`
  fragment ComparisonRow on SourceComparison {
    id
    matches
    agree
    more
    less
    unknown
    stream {
      id
      title
      dataDate
      sample
      licence
      attribution
      publisher {
        id
        name
      }
      source
    }
    naming {
      id
      title
      dataDate
      sample
      licence
      attribution
      publisher {
        id
        name
      }
      source
    }
  }
`);

export const CompareQuery = graphql(`
  query Compare($country: String, $organisation: ID, $first: Int!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    comparisons(country: $country, organisation: $organisation, asOf: $asOf) {
      ...ComparisonRow
      flows(first: $first) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FlowMatchParts
        }
      }
    }
  }
`);

export const ComparePairQuery = graphql(`
  query ComparePair($country: String, $organisation: ID, $pair: ID!, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    comparisons(pair: $pair, country: $country, organisation: $organisation, asOf: $asOf) {
      ...ComparisonRow
      flows(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FlowMatchParts
        }
      }
    }
  }
`);

export const OverlapQuery = graphql(`
  query Overlap($country: String, $organisation: ID, $asOf: AsOf) {
    comparisons(country: $country, organisation: $organisation, asOf: $asOf) {
      id
      matches
    }
  }
`);

export const SameFlowQuery = graphql(`
  query SameFlow($id: ID!, $asOf: AsOf) {
    flow(id: $id, asOf: $asOf) {
      sameFlow {
        ...FlowMatchParts
      }
    }
  }
`);
