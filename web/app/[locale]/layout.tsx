import "../../ui/styles/fonts.css";
import "../../ui/styles/tokens.css";
import "../../ui/styles/base.css";
import "../../ui/styles/frame.css";
import "../../ui/styles/parts.css";
import "../../ui/styles/forms.css";
import "../../ui/styles/records.css";
import "../../ui/styles/check.css";
import "../../ui/styles/tables.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { directionOf, isLocale } from "../../i18n/locales.ts";
import { publicUrl } from "../../lib/environment.ts";
import { Awake } from "../../ui/Awake.tsx";

// Pages speak of the ledger as it stands now, and carry a nonce of their own.
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(publicUrl()), applicationName: "Plainsight", icons: "/icon.svg" };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#15181b" },
  ],
};

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const font = { as: "font", type: "font/woff2", crossOrigin: "anonymous" } as const;
  preload("/fonts/noto-sans-latin.v1.woff2", font);
  if (locale === "ar") preload("/fonts/noto-sans-arabic.v1.woff2", font);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        {children}
        <Awake />
      </body>
    </html>
  );
}
