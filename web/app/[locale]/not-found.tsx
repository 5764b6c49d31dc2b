import { getLocale } from "next-intl/server";
import { defaultLocale, isLocale } from "../../i18n/locales.ts";
import { viewOf } from "../../lib/view.ts";
import { Page } from "../../ui/Page.tsx";
import { SearchForm } from "../../ui/SearchForm.tsx";

export default async function NotFound() {
  const locale = await getLocale();
  const view = viewOf(isLocale(locale) ? locale : defaultLocale);
  const { t, href } = view;
  return (
    <Page view={view} path="/">
      <div className="prose">
        <title>{`${t("missing.title")} · Plainsight`}</title>
        <h1>{t("missing.title")}</h1>
        <p>{t("missing.text")}</p>
        <SearchForm view={view} />
        <p>
          <a href={href("/")}>{t("missing.home")}</a>
        </p>
      </div>
    </Page>
  );
}
