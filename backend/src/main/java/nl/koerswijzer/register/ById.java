package nl.koerswijzer.register;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server's database, in which records are looked up by id. Left to itself it reads a
 * whole collection as soon as a query asks for more than the id, and here every query asks whether
 * the viewer may see what it finds.
 */
final class ById extends H2Database {

  private static final String ID = "_id";

  private final MVStore store;

  ById(String name, MVStore store, CursorRegistry cursors) {
    // First: what it extends opens collections while it is made.
    this.store = store;
    super(name, store, cursors);
  }

  /** In the maps that the server itself keeps a collection in. */
  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    var place = getFullCollectionNamespace(name);
    return new Records(
        this,
        name,
        options,
        store.openMap("databases." + place),
        store.openMap("meta." + place),
        cursorRegistry);
  }

  private static final class Records extends H2Collection {

    Records(
        MongoDatabase database,
        String name,
        CollectionOptions options,
        MVMap<Object, Document> documents,
        MVMap<String, Object> meta,
        CursorRegistry cursors) {
      super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
        Document query,
        @Nullable Document orderBy,
        int skip,
        int limit,
        int batch,
        @Nullable Document fields) {
      var byId = new Document(ID, query.get(ID));
      for (var index : getIndexes()) {
        if (query.containsKey(ID) && index.canHandle(byId)) {
          var found = index.getPositions(byId);
          return matchDocuments(query, found, orderBy, skip, limit, batch, fields);
        }
      }
      return super.queryDocuments(query, orderBy, skip, limit, batch, fields);
    }
  }
}
