import "./chart.css";
import { publicUrl } from "../../lib/environment.ts";
import type { View } from "../../lib/view.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { embedAddress, fileAddress, formats } from "../addresses.ts";
import { attributionOf, sourceLine, stateLine } from "../credits.ts";
import { embedCode } from "../embed-code.ts";
import { linkAddress } from "../links.ts";
import { partClass, partsOf } from "../parts.ts";
import type { ChartState } from "../state.ts";
import { tableOf } from "../table.ts";
import { chartWords } from "../words.ts";
import { ChartStage } from "./ChartStage.tsx";
import { hold } from "./hold.ts";
import { Once } from "./Once.tsx";
import { tableMarkup } from "./table-markup.ts";

interface ChartFigureProps {
  readonly view: View;
  readonly state: ChartState;
  /** Anchor on the page, where the chart's name is not enough. */
  readonly id?: string;
  /** Level of the title among the page's headings. */
  readonly level?: 2 | 3;
}

/**
 * A chart with all that belongs to it: title, picture, notes, source, table, downloads, embed and citation. Complete
 * without a script; with one, pointing and keys read out each mark.
 */
export function ChartFigure({ view, state, id = state.name, level = 3 }: ChartFigureProps) {
  const words = chartWords(state.locale);
  const Title = `h${level}` as const;
  const parts = partsOf(state, { theme: "page", id, href: (link) => linkAddress(state, link) });
  const address = publicUrl() + fileAddress(state, "svg");
  const code = embedCode(embedAddress(state), publicUrl(), state.title);
  const citation = words("figure.citation", {
    attribution: attributionOf(state),
    title: state.title,
    block: view.formats.integer(state.block.number),
    date: view.formats.date(state.block.time.slice(0, 10)),
  });
  const rows = state.kind === "multiples" ? state.periods.length : tableOf(state).rows.length;
  return (
    <figure className="chart" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        {state.sample && <p className="chart-sample">{words("sample")}</p>}
        <Title className="chart-title" id={`${id}-title`}>
          {state.title}
        </Title>
        <p className="chart-subtitle">{state.subtitle}</p>
      </figcaption>
      {state.kind === "sankey" && (
        <a className="chart-skip" href={`#${id}-source`}>
          {words("figure.skip")}
        </a>
      )}
      <ChartStage kind={state.kind} locale={state.locale} source={fileAddress(state, "json")}>
        {parts.map((part) => (
          <Once key={partClass(part) + part.svg.length} hold={hold(part.svg)} className={partClass(part)} />
        ))}
      </ChartStage>
      {state.notes.length > 0 && (
        <ul className="chart-notes">
          {state.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className="chart-source" id={`${id}-source`} tabIndex={-1}>
        {sourceLine(state)} {stateLine(state)} {state.proof !== null && <ProofLabel view={view} label={state.proof} />}
      </p>
      <div className="chart-more">
        <details>
          <summary>
            {words(state.kind === "sankey" ? "figure.list" : "figure.table")} ({words("figure.rows", { count: rows })})
          </summary>
          <Scroll label={`${words("figure.table")}: ${state.title}`}>
            <Once hold={hold(tableMarkup(state))} className="chart-table" />
          </Scroll>
        </details>
        <ul aria-label={words("figure.download")}>
          {formats.map((format) => (
            <li key={format}>
              <a href={fileAddress(state, format)} download>
                {words(`figure.${format}`)}
              </a>
            </li>
          ))}
        </ul>
        <details>
          <summary>{words("figure.embed")}</summary>
          <p>{words("figure.embedHint")}</p>
          <pre className="chart-code" dir="ltr">
            {code}
          </pre>
          <CopyButton text={code} label={words("figure.copy", { what: words("figure.embed") })} copied={words("figure.copied")} />
        </details>
        <details>
          <summary>{words("figure.cite")}</summary>
          <p>
            {citation}{" "}
            <CopyButton
              text={`${citation} ${address}`}
              label={words("figure.copy", { what: words("figure.cite") })}
              copied={words("figure.copied")}
            />
          </p>
          <p>
            {words("figure.permanent")}:{" "}
            <a href={fileAddress(state, "svg")} dir="ltr">
              {address}
            </a>
          </p>
        </details>
      </div>
    </figure>
  );
}
