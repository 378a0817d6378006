export type AnomalieCode = string;
