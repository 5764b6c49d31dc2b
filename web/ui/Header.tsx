import { languageNames, locales } from "../i18n/locales.ts";
import { address, type Query } from "../lib/address.ts";
import type { View } from "../lib/view.ts";
import { Menu } from "./Menu.tsx";
import { PinFields } from "./PinFields.tsx";

export function Header({ view, path, query }: { readonly view: View; readonly path: string; readonly query: Query }) {
  const { t, href } = view;
  return (
    <header className="header">
      <div className="header-inner">
        <a className="wordmark" href={href("/")} aria-label={t("site.home")}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Z" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="m8.6 12.2 2.4 2.3 4.4-5" fill="none" stroke="currentColor" strokeWidth="2.2" />
          </svg>
          <span>{t("site.name")}</span>
        </a>
        <Menu view={view} path={path} />
        <search className="header-search">
          <form action={href("/search").split("?")[0]} method="get">
            <PinFields view={view} />
            <input type="search" name="q" aria-label={t("site.searchLabel")} placeholder={t("site.search")} autoComplete="off" required />
            <button type="submit" aria-label={t("site.search")}>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
                <path d="m12.8 12.8 4.7 4.7" stroke="currentColor" strokeWidth="2" />
              </svg>
            </button>
          </form>
        </search>
        <ul className="languages" aria-label={t("site.otherLanguages")}>
          {locales
            .filter((locale) => locale !== view.locale)
            .map((locale) => (
              <li key={locale}>
                <a href={address(locale, path, query, view.pin)} hrefLang={locale} lang={locale}>
                  {languageNames[locale]}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </header>
  );
}
