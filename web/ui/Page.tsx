import type { ReactNode } from "react";
import type { PageMetaFragment } from "../generated/graphql.ts";
import type { Query } from "../lib/address.ts";
import type { View } from "../lib/view.ts";
import { Footer } from "./Footer.tsx";
import { Freshness } from "./Freshness.tsx";
import { Header } from "./Header.tsx";
import { PinNotice } from "./PinNotice.tsx";
import { SampleNotice } from "./SampleNotice.tsx";

interface PageProps {
  readonly view: View;
  /** Path without the language, for the language switch and the pin's release. */
  readonly path: string;
  /** What of the query makes this page what it is. */
  readonly query?: Query;
  /** Absent where the API could not be asked. */
  readonly meta?: PageMetaFragment;
  readonly children: ReactNode;
}

/** Frame of every page: header, notices that change how the page must be read, the content, freshness, footer. */
export function Page({ view, path, query = {}, meta, children }: PageProps) {
  return (
    <>
      <a className="skip" href="#content">
        {view.t("site.skip")}
      </a>
      <Header view={view} path={path} query={query} />
      {meta?.sample && <SampleNotice view={view} />}
      {view.pin && <PinNotice view={view} path={path} query={query} />}
      {meta && <Freshness view={view} meta={meta} />}
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer view={view} version={meta?.version} />
    </>
  );
}
