package nl.koerswijzer.explore;

/** A condition of the filter that facets are made of. */
enum FacetField {
  NETWORK,
  THEME_LINE,
  ORGANIZATION,
  ORGANIZATION_KIND,
  MUNICIPALITY,
  PHASE,
  ROLE,
  TOPIC,
  TARGET_GROUP,
  AGREEMENT
}
