import type { View } from "../../lib/view.ts";
import { OrganisationLink } from "../../ui/links.tsx";
import { RetiredTable } from "./RetiredTable.tsx";
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
  const bySize = [...rows].sort((a, b) => Number(BigInt(b.retired) - BigInt(a.retired)));
  return (
    <RetiredTable
      view={view}
      title={words("beneficiaries.title")}
      anchor="beneficiaries"
      note={words("beneficiaries.note")}
      heads={[words("beneficiaries.who"), words("balance.retired"), t("columns.records")]}
      rows={bySize.slice(0, most).map(({ receiver, retired, records }) => ({
        key: receiver?.id ?? "",
        head: receiver === null ? words("beneficiaries.notTold") : <Receiver view={view} receiver={receiver} hrefOf={hrefOf} />,
        retired,
        count: records,
      }))}
    >
      {rows.length > most && (
        <p className="fine">{words("projects.more", { shown: formats.integer(most), count: formats.integer(rows.length) })}</p>
      )}
    </RetiredTable>
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
