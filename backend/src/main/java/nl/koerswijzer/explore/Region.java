package nl.koerswijzer.explore;

import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import org.jspecify.annotations.Nullable;

/**
 * Where a project belongs in every picture: a lane, before any lanes go together.
 *
 * @param place from 0 at the top
 * @param size how many projects all of the viewer's register has here, by powers of two: so one
 *     project more rarely moves a lane
 */
record Region(
    String id,
    Kind kind,
    @Nullable Network network,
    @Nullable ThemeLine themeLine,
    int place,
    int size) {

  static final String SMALL = "~small";
  static final String LOCAL = ExploreFilter.LOCAL;

  enum Kind {
    THEME_LINE,
    WITHOUT_THEME_LINE,
    NETWORK,
    SEVERAL_NETWORKS,
    LOCAL
  }

  Region(String id, Kind kind, @Nullable Network network, @Nullable ThemeLine themeLine) {
    this(id, kind, network, themeLine, 0, 0);
  }

  Region sized(int projects) {
    return new Region(id, kind, network, themeLine, place, size(projects));
  }

  Region at(int other) {
    return new Region(id, kind, network, themeLine, other, size);
  }

  /** Whether it is a part of a network with several lanes. */
  boolean isOfSplitNetwork() {
    return kind == Kind.THEME_LINE || kind == Kind.WITHOUT_THEME_LINE;
  }

  static int size(int projects) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(projects);
  }
}
