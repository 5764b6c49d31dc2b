import type { FlowKind } from "../../generated/graphql.ts";
import type { FlowKind as StoredKind } from "./events.ts";

/** Kinds as the schema names them, by the column's word; in the order in which money passes through them. */
export const kindNames: Readonly<Record<StoredKind, FlowKind>> = {
  pledge: "PLEDGE",
  commitment: "COMMITMENT",
  disbursement: "DISBURSEMENT",
  expenditure: "EXPENDITURE",
  receipt: "RECEIPT",
  refund: "REFUND",
  write_off: "WRITE_OFF",
};

export const flowKinds = Object.keys(kindNames);
