"use client";

import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { SITE_PAGES } from "./site-pages";

/** The pages of the site, the present one marked. */
export function NavLinks() {
  const locale = useLocale();
  const t = useTranslations("nav");
  const pathname = usePathname();
  return (
    <ul className="flex gap-6">
      {SITE_PAGES.map(({ path, name }) => {
        const address = `/${locale}${path}`;
        const current = pathname === address;
        return (
          <li key={path}>
            <Link
              href={address}
              aria-current={current ? "page" : undefined}
              className="flex h-14 items-center text-muted no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-accent)] aria-[current=page]:forced-colors:underline"
            >
              {t(name)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
