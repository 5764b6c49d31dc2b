import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { SupplyScene } from "./ask-supplies.ts";
import { selectionQuery } from "./selection.ts";
import { suppliesWords, unitName } from "./words.ts";

const most = 50;

interface BalanceTableProps {
  readonly view: View;
  readonly scene: SupplyScene;
  readonly figures: NonNullable<SupplyScene["figures"]>;
}

/** Sent = received + lost + sent back + in transit: by item, or for one item by place. */
export function BalanceTable({ view, scene, figures }: BalanceTableProps) {
  const { t, formats, href, locale } = view;
  const words = suppliesWords(locale);
  const { selection } = scene;
  const { rows } = figures.balance;
  const byPlace = selection.item !== undefined;
  const title = words(byPlace ? "balance.titleItem" : "balance.title");
  const cell = (quantity: string | null) => (quantity === null ? t("words.unknown") : formats.amountExact(quantity));
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">{title}</h2>
      <p className="prose">{words("balance.note")}</p>
      <Scroll label={title}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words(byPlace ? "balance.place" : "balance.item")}</th>
              <th scope="col">{words("balance.unit")}</th>
              {(["sent", "received", "lost", "returned", "inTransit"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {words(`balance.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ item, country, place, unit, sent, received, lost, returned, inTransit }) => (
              <tr key={`${item?.id} ${country?.code} ${place} ${unit}`}>
                <th scope="row">
                  {byPlace || item === null ? (
                    <>
                      {place !== null && place !== "" && (
                        <>
                          <span lang="" dir="auto">
                            {place}
                          </span>
                          {" · "}
                        </>
                      )}
                      {country === null ? (
                        t("words.notSpecified")
                      ) : (
                        <a href={href("/supplies", selectionQuery({ ...selection, country: country.code }))}>
                          {placeName(locale, country)}
                        </a>
                      )}
                    </>
                  ) : (
                    <a href={href(`/supplies/items/${item.id}`)} lang="" dir="auto">
                      {item.name}
                    </a>
                  )}
                </th>
                <td>{unitName(locale, unit)}</td>
                {[sent, received, lost, returned, inTransit].map((quantity, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                  <td key={column} className="number">
                    {cell(quantity)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > most && (
        <p className="fine">{words("balance.more", { shown: formats.integer(most), count: formats.integer(rows.length) })}</p>
      )}
      <p className="downloads">
        <DownloadLink view={view} path="/export/supply-balance.csv" query={selectionQuery(selection)} label={words("balance.download")} />
      </p>
    </section>
  );
}
