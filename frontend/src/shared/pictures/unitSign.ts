const signs: Readonly<Record<string, string>> = { percent: '%', factor: '×' }

/** The sign that stands against the number; any other unit is the register's own word. */
export const unitSign = (unit: string): string | undefined => signs[unit]
