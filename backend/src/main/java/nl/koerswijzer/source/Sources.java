package nl.koerswijzer.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import nl.koerswijzer.register.Conditions;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Questions about sources. */
@Component
class Sources {

  private final Register register;

  Sources(Register register) {
    this.register = register;
  }

  Optional<Source> find(Viewer viewer, String slug) {
    return register.find(viewer, Source.class, slug);
  }

  Connection<Source> scroll(Viewer viewer, SourceFilter filter, Order order, Page page) {
    var conditions = new Conditions().in("kind", filter.kinds()).in("audience", filter.audiences());
    if (filter.text() != null) {
      conditions.and(sayingSomethingAbout(viewer, filter.text()));
    }
    return register.scroll(viewer, Source.class, conditions.criteria(), order, page);
  }

  /** Sources whose name holds the words, and those of which something that rests on them does. */
  private Criteria sayingSomethingAbout(Viewer viewer, String text) {
    var slugs = register.sourcesOf(viewer, Register.about(text));
    return new Criteria().orOperator(Register.named(text), where("slug").in(slugs));
  }

  @Nullable PartialDate newestDate(Viewer viewer) {
    return register
        .list(viewer, Source.class, where("date").ne(null), Order.descending("date"), 1)
        .stream()
        .findFirst()
        .map(Source::date)
        .orElse(null);
  }
}
