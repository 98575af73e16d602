import "../ui/tokens.css";
import "../ui/parts.css";
import "./welcome.css";
import { render } from "preact";
import { language, t } from "../platform/i18n.ts";
import { start } from "./state.ts";
import { Welcome } from "./Welcome.tsx";

document.documentElement.lang = language();
document.title = t("welcome_title");
const root = document.getElementById("app");
if (root) render(<Welcome />, root);
void start();
