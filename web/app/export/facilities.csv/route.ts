import { relay } from "../../../features/facilities/relay.ts";

/** The reports of facilities that a page at the same address lists, all of them. */
export const GET = (request: Request): Promise<Response> => relay(request, "emission-reports.csv", { orderBy: "LARGEST" });
