import { respondOptions } from "@/lib/api/server/responses";
import { respondProjection } from "./respond-projection";

export { respondProjection as GET, respondProjection as HEAD, respondOptions as OPTIONS };
