import type { ReferenceFigure } from "@plainsight/verifier/reference-figure";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";

/** Everything that one source states, as the ledger will hold it. */
export interface ReferencePublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly figures: readonly ReferenceFigure[];
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}
