import type { FlowOrder } from "../generated/graphql.ts";

export const flowOrders = ["NEWEST", "OLDEST", "LARGEST", "RECORDED"] as const satisfies readonly FlowOrder[];

/** The order that an address asks for; newest first where it asks for none that there is. */
export function readFlowOrder(text: string | undefined): FlowOrder {
  const asked = text?.toUpperCase();
  return flowOrders.find((order) => order === asked) ?? "NEWEST";
}
