import type { PageMetaFragment } from "../generated/graphql.ts";
import { address, type Query } from "../lib/address.ts";
import { publicUrl } from "../lib/environment.ts";
import { isolate } from "../lib/isolate.ts";
import type { View } from "../lib/view.ts";
import { CopyButton } from "./CopyButton.tsx";

interface CiteBoxProps {
  readonly view: View;
  readonly meta: PageMetaFragment;
  readonly path: string;
  readonly query?: Query;
  readonly title: string;
  /** The streams that the page draws on. */
  readonly sources: readonly { readonly attribution: string; readonly licence: string }[];
}

/** How to cite the page so that the reader of the citation sees the very same figures. */
export function CiteBox({ view, meta, path, query = {}, title, sources }: CiteBoxProps) {
  const { t, formats } = view;
  const [chain] = meta.chains;
  if (!chain?.indexedBlock) return null;
  // Of several ledgers one block can pin one: the first, where the page is not pinned to another.
  const pin = view.pin ?? { block: chain.indexedBlock.number, ...(meta.chains.length === 1 ? {} : { chainId: chain.chainId }) };
  const pinned = pin.block;
  const permanent = publicUrl() + address(view.locale, path, query, pin);
  const attributions = [...new Set(sources.map((source) => source.attribution))];
  const licences = [...new Set(sources.map((source) => source.licence))];
  const citation = t(attributions.length === 0 ? "cite.textWithoutSource" : "cite.text", {
    attribution: isolate(view.locale, formats.list(attributions)),
    title: isolate(view.locale, title),
    block: formats.integer(pinned),
    date: formats.date(new Date(view.now).toISOString().slice(0, 10)),
  });
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 id="cite">{t("cite.title")}</h2>
      <dl className="facts">
        <dt>{t("cite.citation")}</dt>
        <dd>
          {citation}{" "}
          <CopyButton
            text={`${citation} ${permanent}`}
            label={t("words.copyHash", { what: t("cite.citation") })}
            copied={t("words.copied")}
          />
        </dd>
        <dt>{t("cite.permanent")}</dt>
        <dd>
          <a href={address(view.locale, path, query, pin)} dir="ltr" className="address">
            {permanent}
          </a>{" "}
          <CopyButton text={permanent} label={t("words.copyHash", { what: t("cite.permanent") })} copied={t("words.copied")} />
        </dd>
      </dl>
      {licences.length > 0 && <p className="fine">{t("cite.licence", { licence: formats.list(licences) })}</p>}
    </section>
  );
}
