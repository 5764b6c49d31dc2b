import type { Query } from "../lib/address.ts";
import type { View } from "../lib/view.ts";

interface PagerProps {
  readonly view: View;
  readonly path: string;
  readonly query: Query;
  /** The cursor of this page; undefined on the first. */
  readonly after: string | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly size: number;
}

/** Onwards by cursor: the next page begins where this one ends, whatever is recorded meanwhile. */
export function Pager({ view, path, query, after, pageInfo, size }: PagerProps) {
  const { t, href } = view;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (next === null && after === undefined) return null;
  return (
    <nav className="pager" aria-label={t("words.pages")}>
      {next !== null && (
        <a className="button" href={href(path, { ...query, after: next })} rel="next">
          {t("words.next", { count: size })}
        </a>
      )}
      {after !== undefined && <a href={href(path, query)}>{t("words.first")}</a>}
    </nav>
  );
}
