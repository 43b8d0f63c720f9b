import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Says which parts of an address name nothing on the page. */
export function UnusedParts({ parts }: { parts: readonly { readonly key: string; readonly text: string }[] }) {
  const t = useTranslations("page");
  if (parts.length === 0) return null;
  return (
    <div className="mt-4 max-w-2xl">
      <Notice tone="warning">
        <p>{t("unusedParts")}</p>
        <ul>
          {parts.map(({ key, text }) => (
            <li key={key} className="break-all">
              {key}={text}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
