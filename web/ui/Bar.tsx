import type { ReactNode } from "react";

/** A length beside its figure, for comparing rows; says nothing that the figure does not. `fraction`: 0 to 1. */
export function Bar({ fraction, children }: { readonly fraction: number; readonly children: ReactNode }) {
  return (
    <span className="bar-line">
      <span className="bar" style={{ inlineSize: `${(Math.min(1, Math.max(0, fraction)) * 100).toFixed(2)}%` }} aria-hidden="true" />
      <bdi>{children}</bdi>
    </span>
  );
}
