/** Of the tables that hold a row and more per record. */
export const fundReaderIndices: readonly string[] = [
  "fund_flows_by_country",
  "fund_flows_by_provider",
  "fund_flows_by_receiver",
  "fund_flows_by_date",
  "fund_flows_by_usd",
  "fund_flows_by_words",
  "fund_flows_by_country_usd",
  "fund_flows_by_stream_usd",
  "fund_flows_by_stream_date",
  "fund_properties_by_code",
  "fund_properties_by_place",
];
