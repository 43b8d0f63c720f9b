/** Names by which a workbook says what it is; `read/` looks for them. */
export const IDENTITY_NAMES = { caseId: "flywheelCase", modelVersion: "flywheelModelVersion", link: "flywheelLink", title: "flywheelTitle", note: "flywheelNote" } as const;
