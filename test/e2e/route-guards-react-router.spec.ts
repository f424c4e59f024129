import { testGuardedRoutes } from "./support/guarded-routes.js";

testGuardedRoutes("react-router-app");
