import { graphql } from "../../generated/gql.ts";

export const StreamQuery = graphql(`
  query Stream($id: ID!, $filter: FlowFilter!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    stream(id: $id, asOf: $asOf) {
      id
      contract
      chainId
      number
      title
      source
      licence
      attribution
      length
      digest
      label
      dataDate
      publisher {
        id
        name
      }
      files {
        name
        sha256
        dataDate
        fromSeq
      }
      token {
        symbol
        name
        decimals
        startBlock
        labelled
        balanced
        differing
        addresses {
          address
          name
          role
          programme
          organisation {
            id
            name
          }
          balance {
            opening
            openingBasis
            net
            closing
            closingBasis
            block
            verdict
            difference
          }
        }
      }
    }
    series: flowSeries(filter: $filter, asOf: $asOf) {
      rows {
        ...SeriesRow
      }
    }
  }
`);

export const TotalQuery = graphql(`
  query Total($filter: FlowFilter!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    flowTotals(filter: $filter, asOf: $asOf) {
      rows {
        kind
        usd
        records
        unknownUsd
        label
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
    }
    parts: flowTotals(filter: $filter, groupBy: [COUNTRY, YEAR], asOf: $asOf) {
      rows {
        usd
        records
        year
        country {
          code
          name
        }
      }
    }
  }
`);
