package nl.koerswijzer.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** The conditions of a filter, all of which must hold. What is not given sets no condition. */
public final class Conditions {

  private final List<Criteria> all = new ArrayList<>();

  /** The field is any of these values, or holds any of them; null or empty: no condition. */
  public Conditions in(String field, @Nullable Collection<?> values) {
    if (values == null || values.isEmpty()) {
      return this;
    }
    Page.requireAtMost(values);
    return and(Criteria.where(field).in(values));
  }

  /**
   * The field links to any of these slugs that the viewer may see; null or empty: no condition.
   *
   * @param visible see {@link Register#visible}
   */
  public Conditions linksTo(
      String field, @Nullable Collection<String> slugs, Collection<String> visible) {
    return slugs == null || slugs.isEmpty() ? this : and(Criteria.where(field).in(visible));
  }

  /** The names hold all words of the text; null: no condition. */
  public Conditions named(@Nullable String text) {
    return text == null ? this : and(Register.named(text));
  }

  public Conditions and(Criteria condition) {
    all.add(condition);
    return this;
  }

  public Criteria criteria() {
    return all.isEmpty() ? Register.ALL : new Criteria().andOperator(all);
  }
}
