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
// The search box is there, and can be painted, before anything is read.
setTimeout(() => void start());
