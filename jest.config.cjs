/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  // Asked apart, since they need other programs or minutes: npm run test:oracles, npm run test:e2e.
  testPathIgnorePatterns: [
    ...(process.env.CLAUSIER_ORACLES === "1" ? [] : ["/tests/oracles/"]),
    ...(process.env.CLAUSIER_E2E === "1" ? [] : ["/tests/e2e/"]),
  ],
  // All the cores: nobody waits for the machine meanwhile.
  maxWorkers: "100%",
  // A machine under load is slow, and still right: only a test that hangs is stopped.
  testTimeout: 60_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    // Packages of ES modules alone go through the same compiler.
    "^.+\\.tsx?$|/node_modules/hyparquet.+\\.js$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!hyparquet)"],
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
};
