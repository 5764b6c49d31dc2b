import { address, type Query } from "../lib/address.ts";
import type { View } from "../lib/view.ts";
import { Notice } from "./Notice.tsx";

/** Says that the page speaks of an older block, and offers the newest. */
export function PinNotice({ view, path, query }: { readonly view: View; readonly path: string; readonly query: Query }) {
  if (view.pin === null) return null;
  return (
    <Notice tone="pin" title={view.t("pin.label")}>
      {view.t("pin.text", { block: view.formats.integer(view.pin.block) })}{" "}
      <a href={address(view.locale, path, query)}>{view.t("pin.release")}</a>
    </Notice>
  );
}
