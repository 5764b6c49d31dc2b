import { graphql } from "../../generated/gql.ts";

export const DatasetRow = graphql(`
  fragment DatasetRow on Dataset {
    id
    status
    reference
    version
    title
    licence
    mediaType
    sha256
    size
    unpackedSha256
    dataDate
    country {
      code
      name
    }
    next {
      id
      version
      status
    }
    fact {
      seq
      label
      stream {
        id
        number
        title
        licence
        attribution
        sample
        publisher {
          id
          name
        }
      }
    }
  }
`);

export const DatasetFile = graphql(`
  fragment DatasetFile on SourceFile {
    name
    sha256
    dataDate
    fromSeq
    stream {
      id
      title
      length
      licence
      attribution
      sample
      publisher {
        id
        name
      }
    }
    transaction {
      hash
      block {
        number
      }
    }
  }
`);

export const DatasetsQuery = graphql(`
  query Datasets($filter: DatasetFilter, $after: String, $filesAfter: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    datasets(filter: $filter, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DatasetRow
      }
    }
    all: datasets(first: 100, asOf: $asOf) {
      nodes {
        mediaType
        licence
        country {
          code
          name
        }
      }
    }
    streams(asOf: $asOf) {
      id
      domain
      title
    }
    sourceFiles(first: 25, after: $filesAfter, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DatasetFile
      }
    }
  }
`);

export const DatasetQuery = graphql(`
  query Dataset($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    dataset(id: $id, asOf: $asOf) {
      ...DatasetRow
      place
      schema
      schemaSha256
      previous {
        id
        version
      }
      versions {
        ...DatasetRow
      }
      newestProof {
        block {
          number
          hash
        }
        slots {
          key
          value
        }
      }
    }
  }
`);

export const FileCheckQuery = graphql(`
  query FileCheck($sha256: [Hex!]!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    datasetsByHash(sha256: $sha256, asOf: $asOf) {
      ...DatasetRow
      previous {
        id
        version
      }
    }
    sourceFiles(sha256: $sha256, first: 50, asOf: $asOf) {
      nodes {
        ...DatasetFile
      }
    }
  }
`);

/** Those about one country, for its page. */
export const DatasetsOfQuery = graphql(`
  query DatasetsOf($filter: DatasetFilter!, $asOf: AsOf) {
    datasets(filter: $filter, first: 5, asOf: $asOf) {
      totalCount
      nodes {
        ...DatasetRow
      }
    }
  }
`);
