import { graphql } from "../../generated/gql.ts";

export const EmissionSeriesParts = graphql(`
  fragment EmissionSeriesParts on EmissionSeries {
    stream {
      ...EmissionStream
    }
    actor {
      id
      name
      country {
        code
        name
      }
    }
    basis {
      ...Basis
    }
    points {
      year
      total
      perHead
      perPerson: per(of: POPULATION, series: $population) {
        value
        figure {
          ...FigureParts
        }
      }
      perMillion: per(of: GDP, series: $gdp) {
        value
        figure {
          ...FigureParts
        }
      }
      report
      restatements
      parts {
        code
        mass
      }
      memo {
        code
        mass
      }
    }
  }
`);

export const EmitterQuery = graphql(`
  query Emitter(
    $country: String!
    $filter: EmissionFilter!
    $restated: EmissionFilter!
    $population: ID
    $gdp: ID
    $asOf: AsOf
  ) {
    meta {
      ...PageMeta
    }
    referenceSeries(asOf: $asOf) {
      ...SeriesToDivideBy
    }
    labels: emissionTotals(filter: $filter, groupBy: [ACTOR, YEAR, BASIS], asOf: $asOf) {
      rows {
        year
        label
        stream {
          id
        }
        basis {
          id
        }
      }
      block {
        ...CitedBlock
      }
    }
    emissionSeries(filter: $filter, asOf: $asOf) {
      ...EmissionSeriesParts
    }
    emissionComparisons(country: $country, asOf: $asOf) {
      measure
      one {
        stream {
          id
          title
        }
        basis {
          ...Basis
        }
      }
      other {
        stream {
          id
          title
        }
        basis {
          ...Basis
        }
      }
      oneSteps {
        kind
        factor
        source
      }
      otherSteps {
        kind
        factor
        source
      }
      differences {
        field
        one
        other
      }
      years {
        year
        one
        other
        oneConverted
        otherConverted
        difference
        percent
      }
    }
    restated: emissionReports(filter: $restated, first: 50, asOf: $asOf) {
      totalCount
      nodes {
        id
        year
        total
        basis {
          ...Basis
        }
        corrects {
          id
          total
          basis {
            ...Basis
          }
        }
        fact {
          stream {
            title
          }
        }
      }
    }
  }
`);

export const EmissionReportQuery = graphql(`
  query EmissionReportPage($id: ID!, $population: ID, $gdp: ID, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    referenceSeries(asOf: $asOf) {
      ...SeriesToDivideBy
    }
    emissionReport(id: $id, asOf: $asOf) {
      id
      year
      total
      partsSum
      perHead
      perPerson: per(of: POPULATION, series: $population) {
        value
        tonnes
        figure {
          ...FigureParts
        }
      }
      perMillion: per(of: GDP, series: $gdp) {
        value
        tonnes
        figure {
          ...FigureParts
        }
      }
      periodFrom
      periodTo
      evidence
      reference
      nameInSource
      actor {
        id
        kind
        name
        country {
          code
          name
        }
      }
      basis {
        ...Basis
      }
      converted(to: KILOTONNES_CO2) {
        mass
        steps {
          kind
          factor
          source
        }
      }
      parts {
        code
        mass
      }
      memo {
        code
        mass
      }
      corrects {
        id
        total
        parts {
          code
          mass
        }
        basis {
          ...Basis
        }
      }
      correctedBy {
        id
      }
      findings {
        check
        detail
      }
      verifications {
        id
        assurance
        opinion
        date
        statement
        verifier {
          id
          name
        }
      }
      fact {
        label
        stream {
          ...EmissionStream
        }
      }
    }
  }
`);

/** For the page of a country and for the home page: the newest year of each source. */
export const EmissionsOfQuery = graphql(`
  query EmissionsOf($filter: EmissionFilter!, $asOf: AsOf) {
    emissionSeries(filter: $filter, asOf: $asOf) {
      stream {
        id
        title
      }
      basis {
        ...Basis
      }
      points {
        year
        total
        report
      }
    }
  }
`);

export const EmissionVerificationQuery = graphql(`
  query EmissionVerification($id: ID!, $asOf: AsOf) {
    emissionVerification(id: $id, asOf: $asOf) {
      assurance
      opinion
      date
      statement
      reference
      verifier {
        id
        name
      }
      report {
        id
      }
    }
  }
`);
