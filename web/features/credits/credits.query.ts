import { graphql } from "../../generated/gql.ts";

export const CreditStreamsQuery = graphql(`
  query CreditStreams($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      ...CreditStream
    }
  }
`);

export const CreditStream = graphql(`
  fragment CreditStream on Stream {
    id
    domain
    title
    dataDate
    sample
    licence
    attribution
    label
    length
    publisher {
      id
      name
    }
  }
`);

export const CreditSums = graphql(`
  fragment CreditSums on CreditTotal {
    issued
    retired
    cancelled
    buffered
    exported
    held
    records
    label
  }
`);

export const CreditRow = graphql(`
  fragment CreditRow on CreditRecord {
    id
    kind
    date
    vintage
    quantity
    serialBlock
    firstSerial
    lastSerial
    use
    purpose
    project {
      id
      name
    }
    country {
      code
      name
    }
    holder {
      id
      name
    }
    receiver {
      id
      name
    }
    flags {
      check
      detail
    }
    correctedBy {
      id
    }
  }
`);

export const CreditChecks = graphql(`
  fragment CreditChecks on CreditCheck {
    check
    passed
    flagged
    unknown
    findings {
      detail
      vintage
      project {
        id
        name
      }
    }
  }
`);

export const CreditsQuery = graphql(`
  query Credits(
    $filter: CreditFilter!
    $ofSource: CreditFilter!
    $listed: CreditFilter!
    $retired: CreditFilter!
    $after: String
    $asOf: AsOf
  ) {
    all: creditTotals(filter: $filter, asOf: $asOf) {
      rows {
        ...CreditSums
      }
      block {
        ...CitedBlock
      }
    }
    years: creditTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
      rows {
        year
        ...CreditSums
      }
    }
    countries: creditTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          name
        }
        ...CreditSums
      }
    }
    projects: creditTotals(filter: $filter, groupBy: [PROJECT, COUNTRY], asOf: $asOf) {
      rows {
        project {
          id
          name
          reference
        }
        country {
          code
          name
        }
        ...CreditSums
      }
    }
    types: creditTotals(filter: $ofSource, groupBy: [PROJECT_TYPE], asOf: $asOf) {
      rows {
        projectType
      }
    }
    vintages: creditTotals(filter: $ofSource, groupBy: [VINTAGE], asOf: $asOf) {
      rows {
        vintage
      }
    }
    hosts: creditTotals(filter: $ofSource, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          name
        }
      }
    }
    receivers: creditTotals(filter: $retired, groupBy: [RECEIVER], asOf: $asOf) {
      rows {
        receiver {
          id
          name
        }
        retired
        records
      }
    }
    checks: creditChecks(filter: $filter, asOf: $asOf) {
      ...CreditChecks
    }
    list: creditRecords(filter: $listed, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CreditRow
      }
    }
  }
`);

export const CreditsOfQuery = graphql(`
  query CreditsOf($filter: CreditFilter!, $asOf: AsOf) {
    creditTotals(filter: $filter, asOf: $asOf) {
      rows {
        ...CreditSums
        stream {
          id
          title
        }
      }
    }
  }
`);

export const CreditFactQuery = graphql(`
  query CreditFact($id: ID!, $asOf: AsOf) {
    creditRecord(id: $id, asOf: $asOf) {
      ...CreditRow
    }
  }
`);

/** Who credits were retired for, year by year, and the records of a choice of them. */
export const RetirementsQuery = graphql(`
  query Retirements($retired: CreditFilter!, $all: CreditFilter!, $listed: CreditFilter!, $after: String, $asOf: AsOf) {
    total: creditTotals(filter: $listed, asOf: $asOf) {
      rows {
        retired
        records
        label
      }
    }
    years: creditTotals(filter: $retired, groupBy: [YEAR], asOf: $asOf) {
      rows {
        year
        retired
        records
      }
    }
    receivers: creditTotals(filter: $all, groupBy: [RECEIVER], asOf: $asOf) {
      rows {
        receiver {
          id
          name
        }
        retired
        records
      }
    }
    list: creditRecords(filter: $listed, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CreditRow
      }
    }
  }
`);
