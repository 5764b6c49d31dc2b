import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form field under its name. */
export function Field({ label, className, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={className}>
      {label}
      {children}
    </label>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly name: string;
  readonly value: string | undefined;
  /** Words for "no choice"; absent where one must be chosen. */
  readonly any?: string;
  /** Groups without a label are listed plainly; empty groups are left out. */
  readonly groups: readonly { readonly label?: string; readonly options: readonly Option[] }[];
}

/** A choice that shows what the address says, also where that is no longer among the options. */
export function Select({ name, value, any, groups }: SelectProps) {
  const id = useId();
  const known = value === undefined || groups.some(({ options }) => options.some((option) => option.value === value));
  return (
    <select id={id} name={name} defaultValue={value ?? ""}>
      {any !== undefined && <option value="">{any}</option>}
      {!known && <option value={value}>{value}</option>}
      {groups
        .filter(({ options }) => options.length > 0)
        .map(({ label, options }) => {
          const list = options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return label === undefined ? (
            list
          ) : (
            <optgroup key={label} label={label}>
              {list}
            </optgroup>
          );
        })}
    </select>
  );
}
