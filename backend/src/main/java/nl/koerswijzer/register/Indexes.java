package nl.koerswijzer.register;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The indexes behind lists and links, made at every start. The embedded server keeps only the one
 * on the id and reads all records for the rest, which is fast enough for one region.
 */
@Component
class Indexes implements InitializingBean {

  /** Fields by which one record links to others. */
  private static final List<String> LINKS =
      List.of(
          "body",
          "left.network",
          "left.project",
          "network",
          "organization",
          "parent",
          "preparesFor",
          "project",
          "projects",
          "right.network",
          "right.project",
          "themeLine");

  private final MongoTemplate mongo;

  Indexes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void afterPropertiesSet() {
    make(Register.STATEMENTS);
  }

  /** Makes them on a collection of statements. */
  void make(String collection) {
    var byLink = LINKS.stream().map(field -> index("type", field));
    var others =
        Stream.of(
            index("type", Order.BY_NAME, "_id"),
            index("type", "date", "_id"),
            index("provenance.sources.source"));
    mongo.getCollection(collection).createIndexes(Stream.concat(byLink, others).toList());
  }

  private static IndexModel index(String... fields) {
    var keys = new Document();
    for (var field : fields) {
      keys.append(field, 1);
    }
    return new IndexModel(keys, new IndexOptions().name(String.join("_", fields)));
  }
}
