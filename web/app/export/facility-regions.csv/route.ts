import { relay } from "../../../features/facilities/relay.ts";

/** Sums of facilities by province. */
export const GET = (request: Request): Promise<Response> => relay(request, "emission-totals.csv", { groupBy: ["REGION"] });
