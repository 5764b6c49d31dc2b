import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import type { FullBallot } from "./ask-types.ts";
import { ballotWords } from "./words.ts";

interface BallotSecrecyProps {
  readonly view: View;
  readonly ballot: FullBallot;
}

/** Of a ballot whose voters nobody can name: who could vote, what a reader can check, and what nobody can know. */
export function BallotSecrecy({ view, ballot }: BallotSecrecyProps) {
  const { form, group, root, tags } = ballot;
  if (form !== "SECRET" && form !== "SEALED") return null;
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const eligible = ballot.eligible === null ? null : Number(ballot.eligible);
  const of = (kind: FullBallot["findings"][number]["kind"]) => ballot.findings.filter((finding) => finding.kind === kind).length;
  const [twice, unproven] = [of("DUPLICATE"), of("NOT_PROVEN")];
  const kind = group !== null ? "group" : root !== null ? "root" : "none";
  const members = eligible === null ? words("secrecy.membersUnknown") : words("secrecy.members", { count: eligible });
  const shown = { group: ["proofs"], root: ["paths"], none: [] } as const;
  const checks = ["nullifiers", ...shown[kind], ...(form === "SEALED" ? (["seals"] as const) : []), "own"] as const;
  return (
    <section aria-labelledby="secrecy">
      <h2 id="secrecy">{words("secrecy.title")}</h2>
      <p className="prose">{words(`secrecy.who.${kind}`, { members })}</p>
      <dl className="facts">
        {root !== null && (
          <>
            <dt>{words(kind === "group" ? "secrecy.groupRoot" : "secrecy.root")}</dt>
            <dd>
              <Hash view={view} hex={root} what={words("secrecy.root")} />
            </dd>
          </>
        )}
        {group !== null && (
          <>
            <dt>{words("secrecy.room")}</dt>
            <dd>{words("secrecy.roomText", { depth: formats.integer(group.depth), room: formats.integer(2 ** group.depth) })}</dd>
            <dt>{words("secrecy.scope")}</dt>
            <dd>
              <Hash view={view} hex={group.scope} what={words("secrecy.scope")} />
            </dd>
          </>
        )}
        <dt>{words("secrecy.nullifiers")}</dt>
        <dd className={twice > 0 ? "finding-line" : undefined}>{words("secrecy.nullifiersText", { count: tags ?? 0, twice })}</dd>
        {group !== null && (
          <>
            <dt>{words("secrecy.proofs")}</dt>
            <dd className={unproven > 0 ? "finding-line" : undefined}>{words("secrecy.proofsText", { bad: unproven })}</dd>
          </>
        )}
        {form === "SEALED" && (
          <>
            <dt>{words("secrecy.opened")}</dt>
            <dd>{words("secrecy.openedText", { opened: formats.integer(ballot.votes), count: ballot.unrevealed })}</dd>
          </>
        )}
      </dl>
      <h3>{words("secrecy.check")}</h3>
      <ul className="prose">
        {checks.map((check) => (
          <li key={check}>{words(`secrecy.checks.${check}`)}</li>
        ))}
      </ul>
      <h3>{words("secrecy.unknown")}</h3>
      <ul className="prose">
        {(["voter", kind === "group" ? "size" : "roll", "intent"] as const).map((unknown) => (
          <li key={unknown}>{words(`secrecy.unknowns.${unknown}`)}</li>
        ))}
      </ul>
    </section>
  );
}
