import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import type { DomainReader } from "../domain.ts";
import { figuresDownload } from "./downloads.ts";
import { seriesId, seriesOf } from "./figure.ts";
import { getCountries, readFilter } from "./filter.ts";
import { getFigures } from "./list.ts";
import { figuresByKey, records, replacementsByKey } from "./read.ts";
import { getSeries } from "./series.ts";
import { figuresOfYears } from "./stands-for.ts";

const resolvers = {
  Query: {
    referenceSeries: async (_, { measure, asOf }, question) => {
      const all = await getSeries(question, await question.pin(asOf));
      return all.filter(({ key }) => measure == null || key.measure === measure);
    },
    referenceFigures: async (_, { filter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getFigures(question, await readFilter(question, filter), size, after ?? null, pin);
    },
    referenceFigure: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : figuresByKey.get(question, key, pin);
    },
  },
  ReferenceSeries: {
    stream: ({ key, pin }, _, question) => question.linked("Stream", key.streamId, pin),
    measure: ({ key }) => key.measure,
    currency: ({ key }) => key.currency,
    prices: ({ key }) => key.prices,
    priceYear: ({ key }) => key.priceYear,
    conversion: ({ key }) => key.conversion,
  },
  ReferenceFigure: {
    measure: ({ row }) => row.measure,
    country: ({ row }) => countryOf(row.country),
    year: ({ row }) => row.year,
    value: ({ row }) => row.value,
    currency: ({ row }) => row.currency,
    prices: ({ row }) => row.prices,
    priceYear: ({ row }) => row.price_year,
    conversion: ({ row }) => row.conversion,
    edition: ({ row }) => row.edition,
    reference: ({ row }) => row.ref,
    series: ({ row }) => seriesId(seriesOf(row)),
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : figuresByKey.get(question, correctsKey, pin)),
    correctedBy: ({ key, pin }, _, question) => replacementsByKey.get(question, key, pin),
    fact: ({ place }) => place,
  },
} satisfies Resolvers;

export const referenceReader: DomainReader = {
  name: "reference",
  schema: ["src/domains/reference/reference.graphql"],
  resolvers,
  entities: { ReferenceFigure: figuresOfYears },
  listSizes: { "Query.referenceSeries": 20, "ReferenceSeries.editions": 5 },
  records,
  downloads: [figuresDownload],
  countries: getCountries,
};
