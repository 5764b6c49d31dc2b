import type { PageRequest } from "../../../lib/request.ts";
import { Chart } from "./Chart.tsx";

/** The charts of a country's page: the years, and who it went through. */
export function CountryCharts({ request, code }: { readonly request: PageRequest<unknown>; readonly code: string }) {
  const about = { country: code };
  return (
    <>
      <Chart name="country-by-year" request={request} about={about} level={2} />
      <Chart name="country-by-receiver" request={request} about={about} level={2} />
    </>
  );
}
