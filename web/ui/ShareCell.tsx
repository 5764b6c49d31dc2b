import type { View } from "../lib/view.ts";

interface ShareCellProps {
  readonly view: View;
  /** Of the whole; null where that is nothing. */
  readonly share: number | null;
  /** The largest share of the table, which is as long as the cell. */
  readonly largest: number;
}

/** A share of a whole, as a length and as a figure. */
export function ShareCell({ view, share, largest }: ShareCellProps) {
  return (
    <td className="share">
      {share !== null && (
        <>
          <span className="share-bar" aria-hidden="true">
            <span className="bar" style={{ inlineSize: `${((Math.max(0, share) / (largest || 1)) * 100).toFixed(1)}%` }} />
          </span>
          <bdi>{view.formats.percent(share)}</bdi>
        </>
      )}
    </td>
  );
}
