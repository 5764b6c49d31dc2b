import type { ReactNode } from "react";
import type { Query } from "../lib/address.ts";
import type { Answer } from "../lib/ask.ts";
import type { PageRequest } from "../lib/request.ts";
import { Failure } from "./Failure.tsx";
import { Page } from "./Page.tsx";

/** The page of an answer, or a page that says why there is none. */
export function answered<Data>(
  request: PageRequest<unknown>,
  path: string,
  query: Query,
  answer: Answer<Data>,
  show: (data: Data) => ReactNode,
): ReactNode {
  const { view, malformedPin } = request;
  if (malformedPin !== undefined) {
    return (
      <Page view={view} path={path} query={query}>
        <div className="prose failure">
          <h1>{view.t("failure.title")}</h1>
          <p role="alert">{view.t("pin.malformed", { value: malformedPin })}</p>
          <p>
            <a href={view.href(path, query)}>{view.t("pin.release")}</a>
          </p>
        </div>
      </Page>
    );
  }
  if (answer.ok) return show(answer.data);
  return (
    <Page view={view} path={path} query={query}>
      <Failure view={view} failure={answer.failure} href={view.href(path, query)} />
    </Page>
  );
}
