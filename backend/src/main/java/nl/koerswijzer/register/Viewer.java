package nl.koerswijzer.register;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who is asking, and the reader keys he holds. Immutable; two viewers with the same keys see the
 * same register.
 *
 * @param name the name to greet with; null when not signed in
 * @param organization the slug of the organization he works for; null when not signed in
 */
public record Viewer(
    @Nullable String name, @Nullable String organization, Set<String> keys, Set<Role> roles) {

  /** What a viewer may do besides reading. */
  public enum Role {
    SECRETARY,
    ALIGNER,
    ADMINISTRATOR
  }

  public static final Viewer ANYONE = new Viewer(null, null, Set.of("public"), Set.of());

  public Viewer {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    roles = Set.copyOf(roles);
  }

  /** A member of the network, or a participant in one of its projects. */
  public static Viewer partnerOf(String network) {
    return new Viewer(
        null, null, Set.of(Audience.PUBLIC.key(null), Audience.PARTNER.key(network)), Set.of());
  }

  /** An owner or the host of the network, who is its partner too. */
  public static Viewer ownerOf(String network) {
    return new Viewer(
        null,
        null,
        Set.of(
            Audience.PUBLIC.key(null), Audience.PARTNER.key(network), Audience.OWNER.key(network)),
        Set.of());
  }

  /** The viewer of a request; anyone where none was set. */
  public static Viewer of(GraphQLContext context) {
    return context.getOrDefault(Viewer.class, ANYONE);
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
    return keys.stream().map(Audience::of).max(Audience::compareTo).orElse(Audience.PUBLIC);
  }
}
