package nl.koerswijzer.project;

/** Where a project stands, in the order in which projects pass through. */
public enum Phase {
  INITIATION,
  DEFINITION,
  DESIGN,
  PREPARATION,
  REALISATION,
  CONSOLIDATION,
  COMPLETED,
  STOPPED
}
