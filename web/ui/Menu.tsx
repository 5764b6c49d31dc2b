import type { View } from "../lib/view.ts";
import { menu } from "./menu.ts";

/**
 * The menu of every page. Where there is room all entries stand under the names of their groups; elsewhere a button opens
 * them over the page. The browser itself opens and closes it (popover), without a script.
 */
export function Menu({ view, path }: { readonly view: View; readonly path: string }) {
  const { t, href } = view;
  return (
    <nav className="nav" aria-label={t("site.menu")}>
      <button type="button" className="button-quiet nav-button" popoverTarget="menu">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M2 5h16M2 10h16M2 15h16" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {t("site.menuButton")}
      </button>
      <div id="menu" popover="auto">
        {menu.map(
          ([group, entries]) =>
            entries.length > 0 && (
              <div key={group} className="nav-group">
                <span id={`menu-${group}`}>{t(`site.groups.${group}`)}</span>
                <ul aria-labelledby={`menu-${group}`}>
                  {entries.map(([name, target]) => (
                    <li key={name}>
                      <a href={href(target)} aria-current={path === target ? "page" : path.startsWith(`${target}/`) ? "true" : undefined}>
                        {t(`site.nav.${name}`)}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
    </nav>
  );
}
