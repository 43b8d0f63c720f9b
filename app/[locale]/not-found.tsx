import { getLocale } from "next-intl/server";
import { BilingualNotFound } from "@/app/bilingual-not-found";

/** A page that refuses its address by `notFound()`. */
export default async function LocaleNotFound() {
  return <BilingualNotFound first={await getLocale()} />;
}
