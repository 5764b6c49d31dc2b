import type { ProofLabel as Label } from "../generated/graphql.ts";
import type { View } from "../lib/view.ts";
import { Icon } from "./Icon.tsx";

const icons = {
  PROVEN_TOTAL: "proven",
  COMPLETE_LIST: "complete",
  INCLUDED: "included",
  ATTESTED: "attested",
  UNVERIFIED: "unverified",
} as const;

/** How far a figure can be checked: a drawing and a word, leading to what they promise. `href`: to the check itself. */
export function ProofLabel({ view, label, href }: { readonly view: View; readonly label: Label; readonly href?: string }) {
  return (
    <a className={`label label-${label}`} href={href ?? `${view.href("/method")}#${label}`}>
      <Icon name={icons[label]} />
      {view.t(`labels.${label}.word`)}
    </a>
  );
}
