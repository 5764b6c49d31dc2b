import type { IntegrityQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Hash } from "../../ui/Hash.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { checkWords } from "./words.ts";

interface MisplacedProps {
  readonly view: View;
  readonly logs: IntegrityQuery["misplacedLogs"];
}

/** Logs that belong to no open stream, whichever ledger's: no source can be asked for them, so they stand by themselves. */
export function Misplaced({ view, logs: { totalCount, nodes } }: MisplacedProps) {
  const { formats, locale } = view;
  const words = checkWords(locale);
  if (totalCount === 0) return null;
  return (
    <section className="misplaced" aria-labelledby="misplaced">
      <h2 id="misplaced">
        <Icon name="flag" /> {words("misplaced.title", { count: totalCount })}
      </h2>
      <p>{words("misplaced.lead")}</p>
      <ul>
        {nodes.map(({ kind, contract, streamId, seq, logIndex, transaction: { hash, block } }) => {
          const stream = formats.integer(Number(streamId.slice(streamId.lastIndexOf("-") + 1)));
          const what = kind === "NEVER_OPENED" && seq === null ? "NEVER_OPENED_OTHER" : kind;
          return (
            <li key={`${hash} ${logIndex}`}>
              {words(`misplaced.${what}`, { stream, record: seq ?? "" })}
              <br />
              <span className="fine">
                {words("misplaced.contract")} <Hash view={view} hex={contract} what={words("misplaced.contract")} /> ·{" "}
                {words("misplaced.where", { block: formats.integer(block.number), log: formats.integer(logIndex) })} ·{" "}
                {words("misplaced.transaction")} <Hash view={view} hex={hash} what={words("misplaced.transaction")} />
              </span>
            </li>
          );
        })}
      </ul>
      {totalCount > nodes.length && <p>{words("misplaced.more", { count: totalCount - nodes.length })}</p>}
      <p className="downloads">
        <DownloadLink view={view} path="/export/misplaced-logs.csv" query={{}} label={words("misplaced.download")} />
      </p>
    </section>
  );
}
