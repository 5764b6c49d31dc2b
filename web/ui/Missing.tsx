import type { View } from "../lib/view.ts";
import { AnswerStatus } from "./AnswerStatus.tsx";
import { Page } from "./Page.tsx";
import { SearchForm } from "./SearchForm.tsx";

/** The page of what there is not, with status 404. */
export function Missing({ view }: { readonly view: View }) {
  const { t, href } = view;
  return (
    <Page view={view} path="/">
      <div className="prose">
        <AnswerStatus status={404} />
        <h1>{t("missing.title")}</h1>
        <p>{t("missing.text")}</p>
        <SearchForm view={view} />
        <p>
          <a href={href("/")}>{t("missing.home")}</a>
        </p>
      </div>
    </Page>
  );
}
