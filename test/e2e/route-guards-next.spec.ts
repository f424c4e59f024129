import { testGuardedRoutes } from "./support/guarded-routes.js";

testGuardedRoutes("next-app");
