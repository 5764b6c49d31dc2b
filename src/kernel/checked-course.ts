import {
  type CourseRules,
  followStreams,
  type StreamBefore,
  type StreamEvent,
  type StreamHead,
  type StreamRecord,
} from "./stream-course.ts";

/** What a check of a record by itself found. */
interface Raised {
  readonly flag: string;
  readonly detail: string;
}

/** What follows from each stream's own course: its heads, and what the checks of each record raise. */
export interface CheckedCourse<Recorded> {
  readonly heads: readonly StreamHead[];
  readonly flags: readonly (Raised & { readonly record: Recorded })[];
}

interface CheckedRules<Event, Recorded> extends Omit<CourseRules<Event, Recorded>, "onRecord"> {
  /** @param dataDate up to which the record's source file speaks */
  check(record: Recorded, dataDate: string | null): readonly Raised[];
}

/** Follows streams as `followStreams` does, and checks each record on the way. */
export function followChecked<Event extends StreamEvent, Recorded extends StreamEvent & StreamRecord>(
  events: readonly Event[],
  before: ReadonlyMap<string, StreamBefore>,
  { check, ...rules }: CheckedRules<Event, Recorded>,
): CheckedCourse<Recorded> {
  const flags: (Raised & { readonly record: Recorded })[] = [];
  const heads = followStreams<Event, Recorded>(events, before, {
    ...rules,
    onRecord: (record, dataDate) => {
      for (const raised of check(record, dataDate)) flags.push({ record, ...raised });
    },
  });
  return { heads, flags };
}
