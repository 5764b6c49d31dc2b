import { relay } from "../../../features/facilities/relay.ts";

/** Sums of facilities by owner. */
export const GET = (request: Request): Promise<Response> => relay(request, "emission-totals.csv", { groupBy: ["OWNER"] });
