import type { PageRequest } from "../../../lib/request.ts";
import { Chart } from "./Chart.tsx";

/** The charts of an organisation's page, in each role that it has: the years, and where it was meant for. */
export function OrganisationCharts({ request, id }: { readonly request: PageRequest<unknown>; readonly id: string }) {
  return (["provider", "receiver"] as const).map((role) => {
    const about = { provider: undefined, receiver: undefined, [role]: id };
    return (
      <div key={role}>
        <Chart name="organisation-by-year" request={request} about={about} level={2} id={`organisation-by-year-${role}`} />
        <Chart name="organisation-by-country" request={request} about={about} level={2} id={`organisation-by-country-${role}`} />
      </div>
    );
  });
}
