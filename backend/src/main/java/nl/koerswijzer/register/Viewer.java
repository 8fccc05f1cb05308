package nl.koerswijzer.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who is asking, the reader keys he holds, and which room he reads in. Immutable; two viewers with
 * the same keys see the same of the same room.
 *
 * @param name the name to greet with; null when not signed in
 * @param organization the slug of the organization he works for; null when not signed in, or when
 *     the register does not know it
 * @param held the narrowest audience he belongs to by himself; his keys may be narrowed below it
 * @param notice what he should know about his rights; null: nothing
 * @param room the room he reads in; null: the living register
 */
public record Viewer(
    @Nullable String name,
    @Nullable String organization,
    Set<String> keys,
    Set<Role> roles,
    Audience held,
    @Nullable Notice notice,
    @Nullable Room room) {

  /** What a viewer may do besides reading. */
  public enum Role {
    SECRETARY,
    ALIGNER,
    ADMINISTRATOR
  }

  /** Why somebody who signed in may see no more than anyone. */
  public enum Notice {
    NO_ORGANIZATION,
    UNKNOWN_ORGANIZATION
  }

  /** The attribute of a request that holds its viewer. */
  public static final String ATTRIBUTE = Viewer.class.getName();

  public static final Viewer ANYONE = withKeys(Set.of(Audience.PUBLIC.key(null)));

  public Viewer {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    roles = Set.copyOf(roles);
  }

  /** Somebody who signed in and works for an organization with these keys. */
  public static Viewer of(String name, String organization, Set<String> keys, Set<Role> roles) {
    return new Viewer(name, organization, keys, roles, narrowest(keys), null, null);
  }

  /** Somebody who signed in, but whose organization the register does not know. */
  public static Viewer unknown(String name, Notice notice) {
    return new Viewer(name, null, ANYONE.keys, Set.of(), Audience.PUBLIC, notice, null);
  }

  /** A member of the network, or a participant in one of its projects. */
  public static Viewer partnerOf(String network) {
    return withKeys(Set.of(Audience.PUBLIC.key(null), Audience.PARTNER.key(network)));
  }

  /** An owner or the host of the network, who is its partner too. */
  public static Viewer ownerOf(String network) {
    return withKeys(
        Set.of(
            Audience.PUBLIC.key(null), Audience.PARTNER.key(network), Audience.OWNER.key(network)));
  }

  /** Whoever holds this key, with those that come with it. */
  static Viewer holding(String key) {
    var network = key.substring(key.indexOf(':') + 1);
    return switch (Audience.of(key)) {
      case PUBLIC -> ANYONE;
      case PARTNER -> partnerOf(network);
      case OWNER -> ownerOf(network);
    };
  }

  private static Viewer withKeys(Set<String> keys) {
    return new Viewer(null, null, keys, Set.of(), narrowest(keys), null, null);
  }

  /**
   * The viewer of a field: that of its request, unless a field above it leads into a room and says
   * so by its local context.
   */
  static Viewer of(DataFetchingEnvironment field) {
    return field.getLocalContext() instanceof Viewer viewer
        ? viewer
        : of(field.getGraphQlContext());
  }

  /** The viewer of a request; anyone where none was set. */
  public static Viewer of(GraphQLContext context) {
    return context.getOrDefault(Viewer.class, ANYONE);
  }

  /**
   * As a member of a wider audience sees it: never more than he sees himself, and without his
   * roles.
   */
  public Viewer viewingAs(Audience audience) {
    if (audience.compareTo(audience()) >= 0) {
      return this;
    }
    var fewer = keys.stream().filter(key -> Audience.of(key).compareTo(audience) <= 0);
    return new Viewer(
        name, organization, fewer.collect(toUnmodifiableSet()), Set.of(), held, notice, room);
  }

  /** The same viewer in another room; null: in the living register. */
  public Viewer in(@Nullable Room other) {
    return new Viewer(name, organization, keys, roles, held, notice, other);
  }

  /** What day it is where he reads: in a room, time stands still. */
  public PartialDate today(Clock clock) {
    return room == null ? PartialDate.of(LocalDate.now(clock)) : room.day();
  }

  /** The audience as which he looks; null: as himself. */
  public @Nullable Audience viewingAs() {
    return audience() == held ? null : audience();
  }

  /** The audiences wider than his own, as which he may look. */
  public List<Audience> mayViewAs() {
    return Stream.of(Audience.values()).filter(other -> other.compareTo(held) < 0).toList();
  }

  public boolean maySee(Node node) {
    return maySee(node.provenance().readers());
  }

  boolean maySee(Collection<String> readers) {
    return !Collections.disjoint(readers, keys);
  }

  /** {@link #maySee} as a question to the database. */
  Criteria mayRead() {
    return Criteria.where("provenance.readers").in(keys);
  }

  /** The networks of which he may see more than the public, by slug. */
  public List<String> networks() {
    return keys.stream()
        .filter(key -> key.contains(":"))
        .map(key -> key.substring(key.indexOf(':') + 1))
        .distinct()
        .sorted()
        .toList();
  }

  /** The narrowest audience of a network that he belongs to. */
  public Audience audienceOf(String network) {
    return Stream.of(Audience.OWNER, Audience.PARTNER)
        .filter(audience -> keys.contains(audience.key(network)))
        .findFirst()
        .orElse(Audience.PUBLIC);
  }

  /** The narrowest audience that he belongs to anywhere. */
  public Audience audience() {
    return narrowest(keys);
  }

  private static Audience narrowest(Set<String> keys) {
    return keys.stream().map(Audience::of).max(Audience::compareTo).orElse(Audience.PUBLIC);
  }
}
