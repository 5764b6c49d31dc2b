import type { View } from "../../lib/view.ts";
import { OrganisationLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { creditsWords } from "./words.ts";

const most = 25;

interface BeneficiariesProps {
  readonly view: View;
  readonly rows: readonly {
    readonly receiver: { readonly id: string; readonly name: string } | null;
    readonly retired: string;
    readonly records: number;
  }[];
  /** Where an organisation's retirements are listed; without it the name leads to the organisation. */
  readonly hrefOf?: ((id: string) => string) | undefined;
}

/** Who may claim what was retired, as far as organisations are named. */
export function Beneficiaries({ view, rows, hrefOf }: BeneficiariesProps) {
  const { t, formats } = view;
  const words = creditsWords(view.locale);
  if (rows.length === 0) return null;
  const bySize = [...rows].sort((a, b) => Number(BigInt(b.retired) - BigInt(a.retired)));
  return (
    <section aria-labelledby="beneficiaries">
      <h2 id="beneficiaries">{words("beneficiaries.title")}</h2>
      <p className="prose">{words("beneficiaries.note")}</p>
      <Scroll label={words("beneficiaries.title")}>
        <table>
          <caption className="unseen">{words("beneficiaries.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("beneficiaries.who")}</th>
              <th scope="col" className="number">
                {words("balance.retired")}
              </th>
              <th scope="col" className="number">
                {t("columns.records")}
              </th>
            </tr>
          </thead>
          <tbody>
            {bySize.slice(0, most).map(({ receiver, retired, records }) => (
              <tr key={receiver?.id ?? ""}>
                <th scope="row">
                  {receiver === null ? words("beneficiaries.notTold") : <Receiver view={view} receiver={receiver} hrefOf={hrefOf} />}
                </th>
                <td className="number">{formats.amountExact(retired)}</td>
                <td className="number">{formats.integer(records)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > most && (
        <p className="fine">{words("projects.more", { shown: formats.integer(most), count: formats.integer(rows.length) })}</p>
      )}
    </section>
  );
}

interface ReceiverProps extends Pick<BeneficiariesProps, "view" | "hrefOf"> {
  readonly receiver: { readonly id: string; readonly name: string };
}

function Receiver({ view, receiver, hrefOf }: ReceiverProps) {
  if (hrefOf === undefined) return <OrganisationLink view={view} organisation={receiver} />;
  return (
    <a href={hrefOf(receiver.id)} lang="" dir="auto">
      {receiver.name}
    </a>
  );
}
