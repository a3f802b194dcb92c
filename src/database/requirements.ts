import { VanbanError } from "../model/errors.js";

/** The commands that install Java and Maven, for each system; told whenever one of them is missing. */
export const INSTALL_COMMANDS = [
  "Debian, Ubuntu: sudo apt-get install -y openjdk-17-jre-headless maven (openjdk-21-jre-headless from Debian 13 on)",
  "Fedora: sudo dnf install -y java-21-openjdk-headless maven",
  "macOS: brew install openjdk@21 maven",
  "Windows: winget install EclipseAdoptium.Temurin.21.JRE, then choco install maven",
].join("\n  ");

/** @param fault what is missing or wrong, as a whole sentence */
export const requirementMissing = (fault: string): VanbanError =>
  new VanbanError("DATABASE_UNAVAILABLE", `${fault} Install what is missing:\n  ${INSTALL_COMMANDS}`);
