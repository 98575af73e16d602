import "../ui/tokens.css";
import "../ui/parts.css";
import "./popup.css";
import { render } from "preact";
import { language } from "../platform/i18n.ts";
import { Popup } from "./Popup.tsx";
import { start } from "./state.ts";

document.documentElement.lang = language();
const root = document.getElementById("app");
if (root) render(<Popup />, root);
// After the first frame: the search box is there before anything is read.
requestAnimationFrame(() => void start());
