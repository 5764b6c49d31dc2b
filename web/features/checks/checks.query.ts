import { graphql } from "../../generated/gql.ts";

export const CheckRow = graphql(`
  fragment CheckRow on Check {
    id
    check
    outcome
    failed
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

export const RelatedFlow = graphql(`
  fragment RelatedFlow on Flow {
    id
    kind
    date
    currency
    amount
    usd
    reference
    title
  }
`);

export const CheckFindingParts = graphql(`
  fragment CheckFindingParts on CheckFinding {
    id
    check
    expected
    found
    unit
    topic
    day
    year
    organisation {
      id
      name
    }
    record {
      ...FlowRow
    }
    related {
      ...RelatedFlow
    }
  }
`);

export const CheckQuery = graphql(`
  query Check($stream: ID!, $check: CheckName!, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    check(stream: $stream, check: $check, asOf: $asOf) {
      ...CheckRow
      findings(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CheckFindingParts
        }
      }
    }
  }
`);

export const RecordChecksQuery = graphql(`
  query RecordChecks($id: ID!, $asOf: AsOf) {
    flow(id: $id, asOf: $asOf) {
      id
      fact {
        stream {
          id
        }
      }
      checks {
        ...CheckFindingParts
      }
    }
  }
`);

export const OrganisationChecksQuery = graphql(`
  query OrganisationChecks($id: ID!, $asOf: AsOf) {
    organisation(id: $id, asOf: $asOf) {
      checks {
        id
        check
        stream {
          id
          title
        }
        year
        expected
        found
        unit
      }
    }
  }
`);

export const RecordVersionsQuery = graphql(`
  query RecordVersions($id: ID!, $asOf: AsOf) {
    flow(id: $id, asOf: $asOf) {
      versions {
        ...RecordVersion
      }
    }
  }
`);

export const RecordVersion = graphql(`
  fragment RecordVersion on Flow {
    id
    kind
    year
    date
    currency
    amount
    usd
    rateDate
    reference
    title
    sector
    propertyText
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
    country {
      code
      name
    }
    programme {
      title
    }
    parent {
      id
      reference
    }
    fact {
      stream {
        publisher {
          id
          name
        }
      }
      transaction {
        hash
        sender
        block {
          number
          time
        }
      }
    }
  }
`);
