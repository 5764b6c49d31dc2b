import type { View } from "../lib/view.ts";

/** The large search of home, search and not-found pages; a plain form that needs no JavaScript. */
export function SearchForm({ view, text = "" }: { readonly view: View; readonly text?: string }) {
  const { t, href, pin } = view;
  return (
    <search>
      <form className="search-form" action={href("/search").split("?")[0]} method="get">
        <label htmlFor="q">{t("home.searchTitle")}</label>
        <span className="hint" id="q-hint">
          {t("home.searchHint")}
        </span>
        {pin && <input type="hidden" name="block" value={pin.block} />}
        <span className="search-row">
          <input id="q" type="search" name="q" defaultValue={text} aria-describedby="q-hint" autoComplete="off" required />
          <button type="submit">{t("site.search")}</button>
        </span>
      </form>
    </search>
  );
}
