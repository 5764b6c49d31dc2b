import { type Query, queryString } from "../lib/address.ts";
import type { View } from "../lib/view.ts";
import { Icon } from "./Icon.tsx";

interface DownloadLinkProps {
  readonly view: View;
  readonly path: string;
  readonly query: Query;
  readonly label: string;
}

/** A file of what the page shows, under the page's own pin. */
export function DownloadLink({ view, path, query, label }: DownloadLinkProps) {
  return (
    <a href={`${path}${queryString({ ...query, block: view.pin?.block, chain: view.pin?.chainId })}`} download>
      <Icon name="download" /> {label}
    </a>
  );
}
