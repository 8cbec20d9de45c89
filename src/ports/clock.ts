/** The only sources of time. Artifacts never depend on either. */
export interface Clock {
  /** Today as `YYYY-MM-DD`, for warnings about facts past their review date. */
  today(): string;
  /** Milliseconds from any fixed origin, for progress and durations. */
  elapsed(): number;
}
