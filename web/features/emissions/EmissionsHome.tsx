import { emissionsWords, sayAmount, unitWords } from "../../lib/emission-words.ts";
import type { PageRequest } from "../../lib/request.ts";
import { askWorld } from "./ask-world.ts";

/** On the home page: the newest sum of the largest source of emissions. Nothing where there is none. */
export async function EmissionsHome({ request }: { readonly request: Pick<PageRequest, "view" | "asOf"> }) {
  const { view, asOf } = request;
  const { href, locale } = view;
  const words = emissionsWords(locale);
  const answer = await askWorld({}, asOf);
  const figures = answer.ok ? answer.data.figures : null;
  const [total] = figures?.world.total.rows ?? [];
  if (figures === null || total?.total == null) return null;
  return (
    <section aria-labelledby="home-emissions">
      <h2 id="home-emissions">{words("home.title")}</h2>
      <p className="prose">
        {words("home.text", {
          source: figures.stream.title,
          amount: sayAmount(locale, total.total),
          unit: unitWords(locale, figures.basis).text,
          year: String(figures.selection.year),
          count: total.reports,
        })}
      </p>
      <p>
        <a href={href("/emissions")}>{words("home.more")}</a>
      </p>
    </section>
  );
}
