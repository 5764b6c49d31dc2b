import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

interface NoticeProps {
  readonly tone: "warn" | "pin" | "sample" | "bad";
  readonly title: string;
  readonly children: ReactNode;
}

const icons = { warn: "warn", pin: "pin", sample: "sample", bad: "bad" } as const;

/** Something that changes how the whole page must be read. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <aside className={`notice notice-${tone}`} aria-label={title}>
      <div className="notice-inner">
        <Icon name={icons[tone]} />
        <p>
          <strong>{title}</strong> {children}
        </p>
      </div>
    </aside>
  );
}
