import type { BallotClass } from "../../generated/graphql.ts";
import { choiceColour, inOrder } from "./colours.ts";

interface ClassBarProps {
  readonly parts: readonly {
    readonly name?: string;
    readonly class: BallotClass;
    readonly votes: number;
    readonly number?: number | null;
  }[];
}

/** Parts of a whole side by side. Says nothing that the figures beside it do not. */
export function ClassBar({ parts }: ClassBarProps) {
  const choices = inOrder(parts.map((part) => ({ name: "", ...part })));
  const total = choices.reduce((sum, { votes }) => sum + votes, 0);
  if (total === 0) return null;
  return (
    <span className="class-bar" aria-hidden="true">
      {choices
        .filter(({ votes }) => votes > 0)
        .map((part) => (
          <span
            key={`${part.number} ${part.class}`}
            style={{ inlineSize: `${((part.votes / total) * 100).toFixed(2)}%`, background: `var(--${choiceColour(part, choices)})` }}
          />
        ))}
    </span>
  );
}
