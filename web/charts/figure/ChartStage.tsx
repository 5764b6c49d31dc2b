"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Locale } from "../../i18n/locales.ts";
import type { ChartState } from "../state.ts";
import type { LiveChartProps } from "./LiveChart.tsx";

interface ChartStageProps {
  readonly kind: ChartState["kind"];
  readonly locale: Locale;
  /** Address of the chart's state as JSON: fetched only when somebody wants to interact. */
  readonly source: string;
  /** The picture, drawn by the server. */
  readonly children: ReactNode;
}

type Live = (props: LiveChartProps) => ReactNode;

/**
 * Holds the picture. At the first sign of interest (pointing, touching, tabbing to it) what makes it interactive is
 * loaded: bars and years are drawn again, in the very same place, by a chart library; maps, Sankeys and matrices stay as they are
 * and learn to read out their marks. Should loading fail, the picture simply stays.
 */
export function ChartStage({ kind, locale, source, children }: ChartStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const [live, setLive] = useState<{ readonly Chart: Live; readonly props: LiveChartProps }>();

  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    let stopped: (() => void) | undefined;
    let gone = false;
    const start = async () => {
      if (wanted.current) return;
      wanted.current = true;
      if (!isRedrawn(kind)) {
        const { readMarks } = await import("./read-marks.ts");
        if (!gone) stopped = readMarks(element);
        return;
      }
      const [{ LiveChart }, answer] = await Promise.all([import("./LiveChart.tsx"), fetch(source)]);
      if (!answer.ok) return;
      const state: ChartState = await answer.json();
      const show = () => {
        const picture = visiblePicture(element);
        if (!gone && picture !== undefined) setLive({ Chart: LiveChart, props: { state, ...picture } });
      };
      // A link that has the focus must not vanish under the reader's hands.
      if (element.contains(document.activeElement) && document.activeElement !== element) {
        element.addEventListener("focusout", show, { once: true });
      } else show();
    };
    const begin = () => {
      start().catch(() => undefined);
    };
    const signs = ["pointerenter", "touchstart", "focusin"] as const;
    for (const sign of signs) element.addEventListener(sign, begin, { passive: true });
    // The page's scripts may have been waited for: then the sign was given before anybody listened.
    if (element.matches(":hover, :focus-within")) begin();
    return () => {
      gone = true;
      stopped?.();
      for (const sign of signs) element.removeEventListener(sign, begin);
    };
  }, [kind, source]);

  return (
    <div ref={stage} className="chart-stage" lang={locale} {...(isRedrawn(kind) && live === undefined && { tabIndex: 0 })}>
      {live === undefined ? children : <live.Chart {...live.props} />}
    </div>
  );
}

/** Bars and years are drawn again by a chart library; the other pictures stay, and learn to speak. */
function isRedrawn(kind: ChartState["kind"]): boolean {
  return kind === "bars" || kind === "years";
}

/** Size of the part that the style rules show, and how far the page scales it. */
function visiblePicture(stage: HTMLElement): { readonly width: number; readonly height: number; readonly scale: number } | undefined {
  for (const picture of stage.querySelectorAll<SVGSVGElement>(".part > svg")) {
    const shown = picture.getBoundingClientRect().width;
    const { width, height } = picture.viewBox.baseVal;
    if (shown > 0 && width > 0) return { width, height, scale: shown / width };
  }
  return undefined;
}
