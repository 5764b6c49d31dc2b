import type { PageRequest } from "../../../lib/request.ts";
import { Chart } from "./Chart.tsx";

/** The charts of the funds page: the way of the money, where it is meant for, and the years. */
export function FundsCharts({ request }: { readonly request: PageRequest }) {
  const { t } = request.view;
  return (
    <>
      <section aria-labelledby="way">
        <h2 id="way">{t("funds.way")}</h2>
        <Chart name="funds-sankey" request={request} sayEmpty />
      </section>
      <section aria-labelledby="places">
        <h2 id="places">{t("funds.places")}</h2>
        <Chart name="funds-by-country" request={request} sayEmpty />
      </section>
      <section aria-labelledby="years">
        <h2 id="years">{t("funds.years")}</h2>
        <Chart name="funds-by-year" request={request} sayEmpty />
        <Chart name="funds-in-and-out" request={request} />
      </section>
    </>
  );
}
