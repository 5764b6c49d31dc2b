import { graphql } from "../../generated/gql.ts";

export const EntitlementFiguresFragment = graphql(`
  fragment EntitlementFigures on EntitlementFigures {
    entitled
    due
    claimed
    paid
    outstanding
    claimedAtLeast
    paidAtLeast
    withheld {
      atMost
    }
  }
`);

export const EntitlementRow = graphql(`
  fragment EntitlementRow on EntitlementTotal {
    unit
    place
    periodFrom
    periodTo
    country {
      code
      name
    }
    rounds
    cancelledRounds
    figures {
      ...EntitlementFigures
    }
  }
`);

export const EntitlementProgrammeRow = graphql(`
  fragment EntitlementProgrammeRow on EntitlementProgramme {
    id
    number
    countries {
      code
      name
    }
    sectors
    modalities
    periodFrom
    periodTo
    rounds
    cancelledRounds
    stream {
      id
      title
      sample
      publisher {
        id
        name
      }
    }
    totals {
      ...EntitlementRow
    }
  }
`);

export const EntitlementRoundRow = graphql(`
  fragment EntitlementRoundRow on EntitlementRound {
    id
    sector
    modality
    periodFrom
    periodTo
    unit
    decimals
    bucketBits
    cancelled
    country {
      code
      name
    }
    programme {
      id
      number
    }
    stream {
      number
      sample
    }
    fact {
      seq
    }
    figures {
      ...EntitlementFigures
    }
  }
`);

export const EntitlementsQuery = graphql(`
  query Entitlements($filter: EntitlementFilter, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    entitlementProgrammes(first: 50, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EntitlementProgrammeRow
      }
    }
    entitlementRounds(first: 1, filter: $filter, asOf: $asOf) {
      totalCount
    }
    places: entitlementTotals(filter: $filter, groupBy: [PLACE], asOf: $asOf) {
      rows {
        ...EntitlementRow
      }
    }
    periods: entitlementTotals(filter: $filter, groupBy: [PERIOD], asOf: $asOf) {
      rows {
        ...EntitlementRow
      }
    }
  }
`);

export const EntitlementProgrammeQuery = graphql(`
  query EntitlementProgramme($id: ID!, $filter: EntitlementFilter, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    entitlementProgramme(id: $id, asOf: $asOf) {
      ...EntitlementProgrammeRow
      stream {
        licence
        attribution
        source
        dataDate
        label
      }
    }
    entitlementRounds(filter: $filter, first: 50, after: $after, asOf: $asOf) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EntitlementRoundRow
      }
    }
    places: entitlementTotals(filter: $filter, groupBy: [PLACE], asOf: $asOf) {
      rows {
        ...EntitlementRow
      }
    }
  }
`);

export const EntitlementRoundQuery = graphql(`
  query EntitlementRound($id: ID!, $filter: EntitlementFilter, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    entitlementRound(id: $id, asOf: $asOf) {
      ...EntitlementRoundRow
      places
      root
      doubleClaims
      cancelledBy {
        id
      }
      stream {
        id
        title
        label
        publisher {
          id
          name
        }
      }
      fact {
        id
        label
      }
      claims(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          claimed
          paid
          fact {
            id
            label
          }
        }
      }
    }
    places: entitlementTotals(filter: $filter, groupBy: [PLACE, ROUND], asOf: $asOf) {
      rows {
        ...EntitlementRow
      }
    }
  }
`);

export const EntitlementCheckQuery = graphql(`
  query EntitlementCheck {
    meta {
      ...PageMeta
    }
    entitlementRounds(first: 100) {
      nodes {
        ...EntitlementRoundRow
      }
    }
  }
`);

export const EntitlementBucketQuery = graphql(`
  query EntitlementBucket($round: ID!, $number: Int!) {
    entitlementRound(id: $round) {
      bucket(number: $number) {
        entries
        path
        nullifiers
        pooled
        storage {
          block {
            number
            hash
            header
          }
          contract
          accountNodes
          slots {
            key
            nodes
          }
        }
      }
    }
  }
`);

export const CountryEntitlementsQuery = graphql(`
  query CountryEntitlements($filter: EntitlementFilter, $asOf: AsOf) {
    places: entitlementTotals(filter: $filter, groupBy: [PLACE], asOf: $asOf) {
      rows {
        ...EntitlementRow
      }
    }
  }
`);
