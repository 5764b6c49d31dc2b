import { hold } from "../../charts/figure/hold.ts";
import { Once } from "../../charts/figure/Once.tsx";

interface YearSelectProps {
  readonly name: string;
  readonly value: number;
  readonly years: readonly number[];
}

/** A choice among years. A source may tell of hundreds: as elements of React each would be sent twice, at four times its length. */
export function YearSelect({ name, value, years }: YearSelectProps) {
  const options = years.map((year) => `<option${year === value ? " selected" : ""}>${year}</option>`);
  return <Once as="span" className="year-select" hold={hold(`<select name="${name}">${options.join("")}</select>`)} />;
}
