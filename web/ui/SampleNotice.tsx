import type { View } from "../lib/view.ts";
import { Notice } from "./Notice.tsx";

export function SampleNotice({ view }: { readonly view: View }) {
  return (
    <Notice tone="sample" title={view.t("sample.label")}>
      {view.t("sample.text")}
    </Notice>
  );
}
