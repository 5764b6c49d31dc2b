import type { View } from "../lib/view.ts";
import { OrganisationLink } from "./links.tsx";

interface PartyProps {
  readonly view: View;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** Hash, cut, of an address that nobody has labelled. */
  readonly unlabelled: string | null;
}

/** Who stands at an end of a record. An address without a label is nobody, and is not made somebody. */
export function Party({ view, organisation, unlabelled }: PartyProps) {
  if (organisation !== null) return <OrganisationLink view={view} organisation={organisation} />;
  if (unlabelled === null) return <>{view.t("words.notSpecified")}</>;
  return (
    <>
      {view.t("words.notLabelled")} <code dir="ltr">{unlabelled}</code>
    </>
  );
}
