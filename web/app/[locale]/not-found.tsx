import { getLocale } from "next-intl/server";
import { defaultLocale, isLocale } from "../../i18n/locales.ts";
import { viewOf } from "../../lib/view.ts";

/**
 * Only where Next.js itself finds no page; pages show ui/Missing.tsx, which is complete without JavaScript. Kept short: it is
 * sent along with every page.
 */
export default async function NotFound() {
  const locale = await getLocale();
  const { t, href } = viewOf(isLocale(locale) ? locale : defaultLocale);
  return (
    <main id="content" className="page">
      <h1>{t("missing.title")}</h1>
      <a href={href("/")}>{t("missing.home")}</a>
    </main>
  );
}
