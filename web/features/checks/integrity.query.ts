import { graphql } from "../../generated/gql.ts";

export const IntegrityRow = graphql(`
  fragment IntegrityRow on IntegrityCheck {
    field
    check
    found
    passed
    unknown
    stream {
      id
      title
      source
      dataDate
      sample
      licence
      attribution
      publisher {
        id
        name
      }
    }
  }
`);

export const IntegrityThing = graphql(`
  fragment IntegrityThing on IntegrityFinding {
    field
    check
    subject
    subjectId
    title
    said {
      key
      values {
        name
        kind
        text
        unit
      }
    }
    stream {
      id
      title
    }
  }
`);

/** All checks, to choose from, what those that were chosen found, and what belongs to no source. */
export const IntegrityQuery = graphql(`
  query Integrity($filter: IntegrityFilter!, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    integrityChecks(asOf: $asOf) {
      ...IntegrityRow
    }
    integrityFindings(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...IntegrityThing
      }
    }
    misplacedLogs(first: 20, asOf: $asOf) {
      totalCount
      nodes {
        kind
        contract
        streamId
        seq
        logIndex
        transaction {
          hash
          block {
            number
          }
        }
      }
    }
  }
`);

/** One check of one source, whatever its field. */
export const OneCheckQuery = graphql(`
  query OneCheck($filter: IntegrityFilter!, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    integrityChecks(filter: $filter, asOf: $asOf) {
      ...IntegrityRow
    }
    integrityFindings(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...IntegrityThing
      }
    }
  }
`);
