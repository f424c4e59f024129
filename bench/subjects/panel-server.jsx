import "api-keys-panel/styles.css";
import { createPanelSubject } from "./create-panel-subject.jsx";

/** This panel over a backend that searches and sorts, so that it loads a page at a time. */
export default createPanelSubject({});
