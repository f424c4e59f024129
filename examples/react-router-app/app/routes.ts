import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  layout("routes/settings.tsx", [
    index("routes/overview.tsx"),
    route("keys", "routes/keys.tsx"),
    route("members", "routes/members.tsx"),
  ]),
] satisfies RouteConfig;
