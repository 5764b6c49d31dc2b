import type { View } from "../../lib/view.ts";
import { type Party, partyName, type Trace } from "./ask-trace.ts";
import { partyQuery } from "./charts/way.ts";

interface PartyLinkProps {
  readonly view: View;
  readonly trace: Trace;
  readonly party: Party;
}

/** A party by its name, leading to the trace that starts there: so a reader goes on, hop by hop. */
export function PartyLink({ view, trace, party }: PartyLinkProps) {
  const query = partyQuery(trace, party);
  const name = partyName(view.locale, party);
  const own = party.kind === "ORGANISATION" || party.kind === "PLACE" ? ({ lang: "", dir: "auto" } as const) : {};
  return query === null ? (
    <span {...own}>{name}</span>
  ) : (
    <a href={view.href("/trace", query)} {...own}>
      {name}
    </a>
  );
}
