import type { ReactNode } from "react";
import type { View } from "../../lib/view.ts";
import { PinFields } from "../../ui/PinFields.tsx";
import { targetsWords } from "./words.ts";

interface FilterFormProps {
  readonly view: View;
  readonly path: string;
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What a page is about, as a plain form whose fields are the address. */
export function FilterForm({ view, path, title, open, children }: FilterFormProps) {
  const { href } = view;
  return (
    <details className="filters" open={open}>
      <summary>{title}</summary>
      <form action={href(path).split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">{children}</div>
        <p className="filters-go">
          <button type="submit">{targetsWords(view.locale)("form.show")}</button>
        </p>
      </form>
    </details>
  );
}
