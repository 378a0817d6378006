/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { Front } from "../../src/standalone/FrontSwitch";
import { useZoneKey } from "../../src/standalone/useZoneKey";

/** As the page on a narrow screen: only one of the two is drawn. */
function Page() {
  const [front, setFront] = useState<Front>("volet");
  const pane = useZoneKey(setFront);
  return (
    <>
      <div role="grid" tabIndex={0} aria-label={front} />
      <div ref={pane}>
        <h1 tabIndex={-1}>Résultats</h1>
        <button type="button">Revérifier</button>
      </div>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

it("F6 va des cellules au titre du volet, puis revient", async () => {
  render(<Page />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("grid"));
  await user.keyboard("{F6}");
  expect(focused()).toBe("Résultats");
  await user.keyboard("{F6}");
  expect(document.activeElement).toBe(screen.getByRole("grid", { name: "feuilles" }));
});

it("F6 rend au volet ce qui y avait le focus", async () => {
  render(<Page />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button"));
  await user.keyboard("{F6}");
  expect(document.activeElement).toBe(screen.getByRole("grid", { name: "feuilles" }));
  await user.keyboard("{F6}");
  expect(focused()).toBe("Revérifier");
  expect(screen.getByRole("grid", { name: "volet" })).toBeTruthy();
});
