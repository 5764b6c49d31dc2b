import type { ReactNode } from "react";
import type { View } from "../../lib/view.ts";
import type { FullBallot } from "./ask-types.ts";
import { ballotWords } from "./words.ts";

/** Everything that the record says of the ballot, and what it does not say. */
export function BallotSays({ view, ballot }: { readonly view: View; readonly ballot: FullBallot }) {
  const { t, formats, href, locale } = view;
  const words = ballotWords(locale);
  const { stream } = ballot.fact;
  const share = (part: { readonly of: number; readonly in: number } | null) =>
    part === null ? words("says.notSaid") : words("says.share", { of: formats.integer(part.of), in: formats.integer(part.in) });
  const eligible = ballot.eligible === null ? null : Number(ballot.eligible);
  const isVote = ballot.figures.some((choice) => choice.class === "YES");
  const rows: readonly (readonly [string, ReactNode])[] = [
    ["form", words(`forms.${ballot.form}`)],
    ["rule", words(`rules.${ballot.rule}`)],
    ["date", ballot.date === null ? t("words.unknown") : formats.date(ballot.date)],
    ...(ballot.opens === null ? [] : [["opens", formats.dateTime(ballot.opens)] as const]),
    ...(ballot.closes === null ? [] : [["closes", formats.dateTime(ballot.closes)] as const]),
    ["state", words(ballot.closed ? "says.closed" : "says.open")],
    ["votes", formats.integer(ballot.votes)],
    ["eligible", eligible === null ? t("words.unknown") : formats.integer(eligible)],
    ["turnout", eligible === null || eligible === 0 ? t("words.unknown") : formats.percent(turnoutOf(ballot) / eligible)],
    ...(isVote ? [["majority", share(ballot.majority)] as const, ["quorum", share(ballot.quorum)] as const] : []),
    ...(ballot.seats === 0 ? [] : [["seats", formats.integer(ballot.seats)] as const]),
    ...(ballot.session === null ? [] : [["session", String(ballot.session)] as const]),
    ...(ballot.resolution === null ? [] : [["resolution", <bdi key="resolution">{ballot.resolution}</bdi>] as const]),
    ...(ballot.important === null ? [] : [["important", words(ballot.important ? "says.yes" : "says.no")] as const]),
    ...(ballot.issues.length === 0
      ? []
      : [
          [
            "issues",
            <span key="issues" lang="" dir="auto">
              {ballot.issues.join(" · ")}
            </span>,
          ] as const,
        ]),
    ["reference", <bdi key="reference">{ballot.reference}</bdi>],
    [
      "source",
      <a key="source" href={href(`/streams/${stream.id}`)} lang="" dir="auto">
        {stream.title}
      </a>,
    ],
  ];
  return (
    <section aria-labelledby="says">
      <h2 id="says">{words("says.title")}</h2>
      {ballot.question !== "" && (
        <>
          <h3>{words("says.question")}</h3>
          <p className="prose" lang="" dir="auto">
            {ballot.question}
          </p>
        </>
      )}
      <dl className="facts">
        {rows.map(([name, value]) => (
          <Said key={name} name={words(`says.${nameOf(name)}`)}>
            {value}
          </Said>
        ))}
      </dl>
    </section>
  );
}

const names = [
  "form",
  "rule",
  "date",
  "opens",
  "closes",
  "state",
  "votes",
  "eligible",
  "turnout",
  "majority",
  "quorum",
  "seats",
  "session",
  "resolution",
  "important",
  "issues",
  "reference",
  "source",
] as const;

function nameOf(name: string): (typeof names)[number] {
  return names.find((each) => each === name) ?? "source";
}

function Said({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Voters who took part: those recorded as absent or not voting did not. */
function turnoutOf({ figures, overwritten, votes }: FullBallot): number {
  const away = figures.filter((choice) => ["ABSENT", "NOT_VOTING", "NOT_MEMBER"].includes(choice.class));
  return votes - overwritten - away.reduce((sum, choice) => sum + choice.votes, 0);
}
