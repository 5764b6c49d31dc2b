import { isOnMap } from "../../../charts/map/atlas.ts";
import type { GroupsState, Member } from "../../../charts/state.ts";
import { chartWords } from "../../../charts/words.ts";
import { formatsOf } from "../../../lib/format.ts";
import { placeName } from "../../../lib/places.ts";
import { choiceName } from "../choice-name.ts";
import { choiceColour } from "../colours.ts";
import { ballotWords } from "../words.ts";
import type { BallotChart } from "./ballot-chart.ts";
import { frameOf, shortened, votesMeasure } from "./frame.ts";

/** Who voted how, on the map; null where voters are not named. */
export function rollCallState({ locale, ballot, block, pinned }: BallotChart): GroupsState | null {
  const words = ballotWords(locale);
  const { integer, compare } = formatsOf(locale);
  const votes = ballot.rollCall ?? [];
  const keyOf = (choice: { readonly class: string; readonly number?: number | null; readonly name: string }) =>
    choice.class === "CANDIDATE" ? choice.name : choice.class;
  const groups = ballot.figures.flatMap((choice) => {
    const own = votes.filter(({ chosen }) => chosen[0] !== undefined && keyOf(chosen[0]) === keyOf(choice));
    const members = own
      .map(
        ({ voter, country }): Member => ({
          key: voter ?? "",
          label: country === null ? (voter ?? "") : placeName(locale, country),
          link: country === null ? null : { to: "page", path: `/ballots/countries/${voter}`, query: {} },
          group: keyOf(choice),
        }),
      )
      .sort((a, b) => compare(a.label, b.label));
    return members.length === 0 ? [] : [{ choice, members }];
  });
  if (groups.length === 0) return null;
  const members = groups.flatMap((group) => group.members);
  const parts = groups.map((group) => `${choiceName(locale, group.choice)} ${integer(group.members.length)}`);
  return {
    ...frameOf({
      name: "ballot-map",
      locale,
      title: words("charts.map.title", { count: members.length, parts: parts.join(" · ") }),
      subtitle: shortened(locale, ballot.title),
      measure: votesMeasure(locale),
      notes: [words("charts.map.unknown"), chartWords(locale)("borders")],
      stream: ballot.fact.stream,
      block,
      pinned,
      proof: ballot.fact.label,
      path: `/ballots/${ballot.id}`,
      query: {},
      more: { ballot: ballot.id },
    }),
    kind: "groups",
    dimension: { key: "voter", label: words("call.voter") },
    grouping: { key: "vote", label: words("call.vote") },
    groups: groups.map(({ choice }) => ({
      key: keyOf(choice),
      label: choiceName(locale, choice),
      colour: choiceColour(choice, ballot.figures),
      dotted: choice.class === "ABSTAIN",
    })),
    members: members.filter(({ key }) => isOnMap(key)),
    offMap: members.filter(({ key }) => !isOnMap(key)),
  };
}
