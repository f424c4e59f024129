import { useEffect, useRef, useState } from "react";
import { type Activity, toActivity } from "./activity.js";
import { SideNavigation } from "./layout/side-navigation.js";
import { TopBar } from "./layout/top-bar.js";
import { AuthorizationPage } from "./pages/authorization-page.js";
import { DeveloperKeysPage } from "./pages/developer-keys-page.js";
import { GeneralPage } from "./pages/general-page.js";
import { MembersPage } from "./pages/members-page.js";
import { NotFoundPage } from "./pages/not-found-page.js";
import { OverviewPage } from "./pages/overview-page.js";
import { navigate } from "./router/navigation.js";
import { matchRoute, pathsOf, type Route } from "./router/routes.js";
import { usePath } from "./router/use-path.js";
import type { Role, Session, Workspace } from "./session/session.js";
import type { Theme } from "./theme.js";

export interface DashboardProps {
  readonly session: Session;
  readonly theme: Theme;
  readonly onThemeChange: (theme: Theme) => void;
  readonly onRoleChange: (role: Role) => void;
  readonly onSignOut: () => void;
}

const TITLES: Readonly<Record<Route["page"], string>> = {
  home: "Overview",
  overview: "Overview",
  general: "General",
  members: "Members",
  developerKeys: "Developer Keys",
  authorization: "Authorization",
  notFound: "Page not found",
};

/** The frame around every page, and the page that the address names. */
export function Dashboard({
  session,
  theme,
  onThemeChange,
  onRoleChange,
  onSignOut,
}: DashboardProps) {
  const path = usePath();
  const route = matchRoute(path);
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(path);
  const [activities, setActivities] = useState<readonly Activity[]>([]);
  const [lastWorkspaceId, setLastWorkspaceId] = useState(session.workspaces[0]?.id);

  const namedWorkspaceId = "workspaceId" in route ? route.workspaceId : lastWorkspaceId;
  if (namedWorkspaceId !== lastWorkspaceId) setLastWorkspaceId(namedWorkspaceId);
  const workspace = session.workspaces.find(({ id }) => id === namedWorkspaceId);

  // The address bar and the document's title are outside of React.
  useEffect(() => {
    const home = session.workspaces[0];
    if (route.page === "home" && home) navigate(pathsOf(home.id).overview, { isReplacing: true });
    document.title = `${TITLES[route.page]} · Leadfield`;
  }, [route.page, session]);

  // A new page starts at the top, for screen reader users, too.
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  const handleWorkspaceChange = (workspaceId: string) => {
    const page = "workspaceId" in route ? route.page : "overview";
    navigate(pathsOf(workspaceId)[page]);
  };

  return (
    <div className="app">
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <TopBar
        session={session}
        workspace={workspace}
        theme={theme}
        onWorkspaceChange={handleWorkspaceChange}
        onThemeChange={onThemeChange}
        onRoleChange={onRoleChange}
        onSignOut={onSignOut}
      />
      <SideNavigation workspaceId={workspace?.id ?? session.workspaces[0]?.id ?? ""} />
      <main className="app-main" id="main" ref={main} tabIndex={-1}>
        <Page
          route={route}
          session={session}
          workspace={workspace}
          theme={theme}
          activities={activities.filter(({ workspaceId }) => workspaceId === workspace?.id)}
          onActivity={(activity) => setActivities((known) => [activity, ...known])}
        />
      </main>
    </div>
  );
}

interface PageProps {
  readonly route: Route;
  readonly session: Session;
  readonly workspace: Workspace | undefined;
  readonly theme: Theme;
  readonly activities: readonly Activity[];
  readonly onActivity: (activity: Activity) => void;
}

function Page({ route, session, workspace, theme, activities, onActivity }: PageProps) {
  if (route.page === "home") return null;
  if (route.page === "authorization") return <AuthorizationPage />;
  if (route.page === "notFound" || !workspace) return <NotFoundPage />;
  switch (route.page) {
    case "overview":
      return <OverviewPage session={session} workspace={workspace} activities={activities} />;
    case "general":
      return <GeneralPage workspace={workspace} />;
    case "members":
      return <MembersPage workspace={workspace} />;
    case "developerKeys":
      return (
        <DeveloperKeysPage
          userId={session.user.id}
          workspace={workspace}
          theme={theme}
          onEvent={(event) => {
            const activity = toActivity(event);
            if (activity) onActivity(activity);
          }}
        />
      );
    default:
      return route.page satisfies never;
  }
}
