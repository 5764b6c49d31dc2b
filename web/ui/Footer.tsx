import type { View } from "../lib/view.ts";

const more = [
  ["method", "/method"],
  ["cite", "/cite"],
  ["status", "/status"],
] as const;

export function Footer({ view, version }: { readonly view: View; readonly version: string | undefined }) {
  const { t, href } = view;
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>{t("site.footer.about")}</p>
        <nav aria-label={t("site.footer.more")}>
          <ul>
            {more.map(([name, target]) => (
              <li key={name}>
                <a href={href(target)}>{t(`site.nav.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="fine">{t("site.footer.names")}</p>
        {version !== undefined && <p className="fine">{t("site.footer.software", { version })}</p>}
      </div>
    </footer>
  );
}
