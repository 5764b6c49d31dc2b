export type IconName =
  | "proven"
  | "complete"
  | "included"
  | "attested"
  | "unverified"
  | "warn"
  | "bad"
  | "good"
  | "pin"
  | "sample"
  | "flag"
  | "copy"
  | "download";

/** A drawing beside a word, never instead of one. All are in public/icons.svg, fetched once. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
