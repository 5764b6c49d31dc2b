import type { FlowOrder, RecordsQuery } from "../../generated/graphql.ts";
import { flowOrders } from "../../lib/flow-order.ts";
import { countFilters, type FlowSelection, flowKinds } from "../../lib/flow-selection.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";

interface RecordsFiltersProps {
  readonly view: View;
  readonly selection: FlowSelection;
  readonly order: FlowOrder;
  readonly streams: RecordsQuery["streams"];
}

/** Narrows the list down; what came along from another page (a party, a programme) stays set. */
export function RecordsFilters({ view, selection, order, streams }: RecordsFiltersProps) {
  const { t, href, pin } = view;
  const { country, provider, receiver, organisation, programme, in: within } = selection;
  const set = countFilters(selection) + (selection.kind === undefined ? 0 : 1) + (selection.step === undefined ? 0 : 1);
  const kept = { provider, receiver, organisation, programme, in: within };
  return (
    <details className="filters" open={set > 0}>
      <summary>
        {t("funds.filters")}
        {set > 0 && <> ({t("funds.filterNote", { count: set })})</>}
      </summary>
      <form action={href("/records").split("?")[0]} method="get">
        {pin && <input type="hidden" name="block" value={pin.block} />}
        {Object.entries(kept).map(([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />)}
        <div className="filters-grid">
          <Field label={t("records.text")}>
            <input type="search" name="text" defaultValue={selection.text} autoComplete="off" />
          </Field>
          {streams.length > 1 && (
            <Field label={t("columns.source")}>
              <Select
                name="source"
                value={selection.source}
                any={t("records.allSources")}
                groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]}
              />
            </Field>
          )}
          <Field label={t("columns.kind")}>
            <Select
              name="kind"
              value={selection.kind}
              any={t("records.allKinds")}
              groups={[{ options: flowKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}.many`) })) }]}
            />
          </Field>
          {selection.step !== undefined && (
            <Field label={t("records.step")}>
              <Select
                name="step"
                value={String(selection.step)}
                any={t("records.allSteps")}
                groups={[{ options: [{ value: String(selection.step), label: t("records.stepOfWay", { number: selection.step + 1 }) }] }]}
              />
            </Field>
          )}
          <Field label={`${t("columns.country")} (${t("columns.code")})`}>
            <input name="country" defaultValue={country} maxLength={3} size={4} autoComplete="off" />
          </Field>
          <Field label={t("funds.yearFrom")}>
            <input name="from" defaultValue={selection.from} inputMode="numeric" maxLength={4} pattern="\d{4}" />
          </Field>
          <Field label={t("funds.yearTo")}>
            <input name="to" defaultValue={selection.to} inputMode="numeric" maxLength={4} pattern="\d{4}" />
          </Field>
          <Field label={t("records.order")}>
            <Select
              name="order"
              value={order}
              groups={[{ options: flowOrders.map((each) => ({ value: each, label: t(`records.orders.${each}`) })) }]}
            />
          </Field>
          <label className="tick">
            <input type="checkbox" name="flagged" value="1" defaultChecked={selection.flagged} />
            {t("records.flagged")}
          </label>
          <label className="tick">
            <input type="checkbox" name="corrected" value="1" defaultChecked={selection.corrected} />
            {t("records.corrected")}
          </label>
        </div>
        <p className="filters-go">
          <button type="submit">{t("funds.show")}</button>
          {set > 0 && <a href={href("/records")}>{t("funds.clear")}</a>}
        </p>
      </form>
    </details>
  );
}
