import type { PageMetaFragment } from "../generated/graphql.ts";
import type { View } from "../lib/view.ts";
import { behindFrom } from "./behind.ts";
import { Notice } from "./Notice.tsx";

/** One line on every page: up to which block it speaks, of what time, and whether newer records may exist. */
export function Freshness({ view, meta }: { readonly view: View; readonly meta: PageMetaFragment }) {
  const { t, formats } = view;
  return meta.chains.map((chain) => {
    const block = chain.indexedBlock;
    if (block === null) {
      return (
        <p key={chain.chainId} className="freshness">
          {t("freshness.none")}
        </p>
      );
    }
    const number = formats.integer(block.number);
    const behind = chain.lag !== null && chain.lag >= behindFrom;
    return (
      <section key={chain.chainId} aria-label={t("freshness.label")}>
        {behind && (
          <Notice tone="warn" title={t("freshness.behind")}>
            {t("freshness.behindBy", { blocks: chain.lag ?? 0 })}
          </Notice>
        )}
        {chain.nodeBlock === null && (
          <Notice tone="warn" title={t("freshness.unasked")}>
            {t("freshness.unaskedText", { block: number })}
          </Notice>
        )}
        <p className="freshness">
          <span>
            {t.rich("freshness.read", {
              block: number,
              time: formats.dateTime(block.time),
              age: formats.age(block.time, view.now),
              b: (chunks) => <b>{chunks}</b>,
              when: (chunks) => <time dateTime={block.time}>{chunks}</time>,
            })}
          </span>{" "}
          {chain.finalizedBlock && <span>{t("freshness.final", { block: formats.integer(chain.finalizedBlock.number) })} </span>}
          <a href={view.href("/status")}>{t("freshness.status")}</a>
        </p>
      </section>
    );
  });
}
