import type { BallotClass } from "../../generated/graphql.ts";

interface ClassBarProps {
  readonly parts: readonly { readonly class: BallotClass; readonly votes: number; readonly number?: number | null }[];
}

/** Parts of a whole side by side. Says nothing that the figures beside it do not. */
export function ClassBar({ parts }: ClassBarProps) {
  const total = parts.reduce((sum, { votes }) => sum + votes, 0);
  if (total === 0) return null;
  return (
    <span className="class-bar" aria-hidden="true">
      {parts
        .filter(({ votes }) => votes > 0)
        .map((part) => (
          <span
            key={`${part.number} ${part.class}`}
            className={`class-${part.class}`}
            style={{ inlineSize: `${((part.votes / total) * 100).toFixed(2)}%` }}
          />
        ))}
    </span>
  );
}
