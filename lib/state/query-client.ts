import { QueryClient } from "@tanstack/react-query";

/** A cache of what the server said, one per mount. Figures do not change while a page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: true } } });
}
