import "../ui/tokens.css";
import "../ui/parts.css";
import "./options.css";
import { render } from "preact";
import { language, t } from "../platform/i18n.ts";
import { Options } from "./Options.tsx";
import { start } from "./state.ts";

document.documentElement.lang = language();
document.title = t("options_title");
const root = document.getElementById("app");
if (root) render(<Options />, root);
void start();
