/** Of the table that holds a row per record. */
export const supplyReaderIndices: readonly string[] = [
  "hand_overs_by_parent",
  "hand_overs_by_country",
  "hand_overs_by_item",
  "hand_overs_by_provider",
  "hand_overs_by_receiver",
  "hand_overs_by_date",
  "hand_overs_by_usd",
  "hand_overs_by_delay",
  "hand_overs_by_ref",
  "hand_overs_by_shipment",
];
