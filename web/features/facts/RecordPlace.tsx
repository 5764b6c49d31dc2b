import type { FactQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";

/** Where the record stands: stream, transaction, block, and the proof that leads from one to the other. */
export function RecordPlace({ view, fact }: { readonly view: View; readonly fact: NonNullable<FactQuery["fact"]> }) {
  const { t, formats, href } = view;
  const { stream, transaction } = fact;
  const { block } = transaction;
  const bytes = fact.proof?.nodes.reduce((sum, node) => sum + (node.length - 2) / 2, 0) ?? 0;
  return (
    <section aria-labelledby="stands">
      <h2 id="stands">{t("fact.stands")}</h2>
      <dl className="facts">
        <dt>{t("fact.stream")}</dt>
        <dd>
          <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
            {stream.title}
          </a>
        </dd>
        <dt>{t("fact.seq")}</dt>
        <dd>{t("fact.seqOf", { seq: formats.integer(fact.seq), length: formats.integer(stream.length) })}</dd>
        <dt>{t("fact.contract")}</dt>
        <dd>
          <Hash view={view} hex={stream.contract} what={t("fact.contract")} />
        </dd>
        <dt>{t("fact.transaction")}</dt>
        <dd>
          <Hash view={view} hex={transaction.hash} what={t("fact.transaction")} />
        </dd>
        <dt>{t("fact.transactionIndex")}</dt>
        <dd>{formats.integer(transaction.index)}</dd>
        <dt>{t("fact.logIndex")}</dt>
        <dd>{formats.integer(fact.logIndex)}</dd>
        {transaction.sender !== null && (
          <>
            <dt>{t("fact.sender")}</dt>
            <dd>
              <Hash view={view} hex={transaction.sender} what={t("fact.sender")} />
            </dd>
          </>
        )}
        <dt>{t("fact.block")}</dt>
        <dd>
          {formats.integer(block.number)} · <time dateTime={block.time}>{formats.dateTime(block.time)}</time>
        </dd>
        <dt>{t("fact.blockHash")}</dt>
        <dd>
          <Hash view={view} hex={block.hash} what={t("fact.blockHash")} />
        </dd>
        <dt>{t("fact.receiptsRoot")}</dt>
        <dd>
          <Hash view={view} hex={block.receiptsRoot} what={t("fact.receiptsRoot")} />
        </dd>
        <dt>{t("fact.finality")}</dt>
        <dd>{block.final ? t("fact.final") : t("fact.notFinal")}</dd>
        <dt>{t("fact.verified")}</dt>
        <dd>{block.verified ? t("fact.verifiedYes") : t("fact.verifiedNo")}</dd>
        <dt>{t("fact.recordHash")}</dt>
        <dd>
          <Hash view={view} hex={fact.recordHash} what={t("fact.recordHash")} />
        </dd>
        <dt>{t("fact.proof")}</dt>
        <dd>
          {fact.proof === null ? t("fact.noProof") : t("fact.proofSize", { nodes: fact.proof.nodes.length, bytes: formats.integer(bytes) })}
        </dd>
      </dl>
      {fact.data !== null && (
        <details className="more-table">
          <summary>{t("fact.data")}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <pre dir="ltr" className="bytes" tabIndex={0}>
            <code>{fact.data}</code>
          </pre>
        </details>
      )}
    </section>
  );
}
