import { graphql } from "../../generated/gql.ts";

export const SupplyStreamsQuery = graphql(`
  query SupplyStreams($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      ...SupplyStream
    }
  }
`);

export const SupplyStream = graphql(`
  fragment SupplyStream on Stream {
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

export const HandOverRow = graphql(`
  fragment HandOverRow on HandOver {
    id
    kind
    date
    place
    unit
    quantity
    usd
    item {
      id
      name
    }
    country {
      code
      name
    }
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
    flags {
      check
    }
    correctedBy {
      id
    }
  }
`);

export const SuppliesQuery = graphql(`
  query Supplies($filter: SupplyFilter!, $stream: [ID!], $by: [SupplyBalanceDimension!]!, $order: SupplyOrder!, $after: String, $asOf: AsOf) {
    received: supplyTotals(filter: $filter, asOf: $asOf) {
      rows {
        kind
        unit
        quantity
        usd
        freightUsd
        records
        unknownUsd
        unknownFreight
        label
      }
      block {
        ...CitedBlock
      }
    }
    places: supplyTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        kind
        usd
        records
        unknownUsd
        label
        country {
          code
          name
        }
      }
    }
    balance: supplyBalance(filter: $filter, groupBy: $by, asOf: $asOf) {
      rows {
        unit
        place
        sent
        received
        lost
        returned
        inTransit
        country {
          code
          name
        }
        item {
          id
          name
        }
      }
    }
    list: supplies(filter: $filter, orderBy: $order, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...HandOverRow
      }
    }
    items: supplyTotals(filter: { stream: $stream }, groupBy: [ITEM], asOf: $asOf) {
      rows {
        item {
          id
          name
        }
      }
    }
    countries: supplyTotals(filter: { stream: $stream }, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          name
        }
      }
    }
  }
`);

export const HandOverQuery = graphql(`
  query HandOver($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    handOver(id: $id, asOf: $asOf) {
      ...HandOverRow
      currency
      value
      freightUsd
      insuranceUsd
      weightKg
      mode
      reference
      ordered
      scheduled
      recorded
      daysFromOrder
      daysLate
      daysToBooks
      unknown {
        figure
        reason
      }
      properties {
        key
        value
      }
      parent {
        ...HandOverRow
      }
      children {
        ...HandOverRow
      }
      shippedWith {
        id
        reference
      }
      shipment {
        ...HandOverRow
      }
      corrects {
        id
      }
      flags {
        check
        detail
      }
      fact {
        label
        stream {
          ...SupplyStream
        }
      }
    }
  }
`);

export const SuppliesOfQuery = graphql(`
  query SuppliesOf($filter: SupplyFilter!, $asOf: AsOf) {
    supplyTotals(filter: $filter, asOf: $asOf) {
      rows {
        kind
        unit
        quantity
        usd
        records
        unknownUsd
        stream {
          id
          title
        }
      }
    }
  }
`);

/** What was received, by unit, each sum with the ledger's own totals and the proof that it keeps them. */
export const SupplyTotalProofQuery = graphql(`
  query SupplyTotalProof($filter: SupplyFilter!) {
    supplyTotals(filter: $filter) {
      rows {
        unit
        quantity
        usd
        stream {
          number
          contract
        }
        proof {
          parts {
            country
            year
            kind
            decimals
          }
          storage {
            block {
              number
              hash
              header
            }
            accountNodes
            slots {
              key
              value
              nodes
            }
          }
        }
      }
    }
  }
`);
