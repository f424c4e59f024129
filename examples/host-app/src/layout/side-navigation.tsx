import { Link } from "../router/link.js";
import { AUTHORIZATION_PATH, pathsOf } from "../router/routes.js";
import { BookIcon, HomeIcon, KeyIcon, PeopleIcon, SlidersIcon } from "./icons.js";

/** The app's pages, listed beside every page. */
export function SideNavigation({ workspaceId }: { readonly workspaceId: string }) {
  const paths = pathsOf(workspaceId);
  return (
    <nav className="side-navigation" aria-label="Main">
      <Link to={paths.overview}>
        <HomeIcon />
        Overview
      </Link>
      <h2 id="settings-navigation">Settings</h2>
      <ul aria-labelledby="settings-navigation">
        <li>
          <Link to={paths.general}>
            <SlidersIcon />
            General
          </Link>
        </li>
        <li>
          <Link to={paths.members}>
            <PeopleIcon />
            Members
          </Link>
        </li>
        <li>
          <Link to={paths.developerKeys}>
            <KeyIcon />
            Developer Keys
          </Link>
        </li>
      </ul>
      <h2 id="docs-navigation">Documentation</h2>
      <ul aria-labelledby="docs-navigation">
        <li>
          <Link to={AUTHORIZATION_PATH}>
            <BookIcon />
            Authorization
          </Link>
        </li>
      </ul>
    </nav>
  );
}
